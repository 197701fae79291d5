package io.pilotgate.delivery;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A pilot of thirty days in Berlin that has come to its delivery, on the morning of its launch; the clock goes back after each test. */
@PilotgateTest
@RecordApplicationEvents
abstract class DeliveryTrial {

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEvents facts;

    @SuppressWarnings("NullAway.Init")
    PilotId pilot;

    @BeforeEach
    void aPilotInItsDelivery() {
        clock.moveTo(Launches.MORNING);
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), TrialPilots.LEAD)
                .id();
        trials.moveTo(pilot, Phase.DELIVERY);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }
}
