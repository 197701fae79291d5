package io.pilotgate.commercial;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.TrialPilots;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is ordered of a vendor belongs to work that goes on. */
class OverOrdersTests extends InvoiceTrial {

    @Autowired
    SurgeDays surges;

    @Autowired
    ChangeOrders changes;

    @Autowired
    Gates gates;

    @BeforeEach
    void deliver() {
        deliverHundred();
        changes.propose(pilot, "Night scenes.", new BigDecimal("250.00"), TrialPilots.LEAD);
        trials.moveTo(pilot, Phase.DECISION);
    }

    @Test
    void a_pilot_that_ended_takes_no_more_of_them() {
        gates.close(pilot, "end", "Too many errors.", TrialPilots.LEAD);

        refused("A surge belongs to work that goes on", this::surge);
        refused("A change order belongs to work that goes on", this::change);
        refused("Accepting a change order belongs to", () -> changes.answer(pilot, 1, true, "", VENDOR));
        assertThat(surges.of(pilot)).isEmpty();
        changes.answer(pilot, 1, false, "It is over.", VENDOR);
    }

    @Test
    void one_that_was_scaled_up_goes_on() {
        gates.close(pilot, "scaleUp", "As recommended.", TrialPilots.LEAD);

        surge();
        change();
        assertThat(surges.of(pilot)).hasSize(1);
        assertThat(changes.all(pilot)).hasSize(2);
    }

    private void surge() {
        surges.order(pilot, today().plusDays(3), "A peak.", TrialPilots.LEAD);
    }

    private void change() {
        changes.propose(pilot, "Fog.", new BigDecimal("90.00"), TrialPilots.LEAD);
    }
}
