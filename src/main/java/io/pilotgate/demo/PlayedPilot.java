package io.pilotgate.demo;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.process.Clockwork;
import io.pilotgate.process.OpenTask;
import io.pilotgate.rehearsal.OldLabels;
import io.pilotgate.rehearsal.ScriptedPeople;
import io.pilotgate.rehearsal.ScriptedTruth;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A pilot of ninety days whose simulated people do their work as the clock is stepped: one good week, one bad one. */
@Component
@Profile("demo")
class PlayedPilot {

    private static final int DAYS = 90;
    private static final long SEED = 20_261;

    private record Play(PilotId pilot, OldLabels labels) {}

    private final DemoPilot launcher;
    private final Pilots pilots;
    private final ScriptedTruth truth;
    private final ScriptedPeople people;
    private final PlayedVendor vendor;
    private final Clockwork clockwork;
    private final Clock clock;
    private final AtomicReference<@Nullable Play> play = new AtomicReference<>();

    PlayedPilot(
            DemoPilot launcher,
            Pilots pilots,
            ScriptedTruth truth,
            ScriptedPeople people,
            PlayedVendor vendor,
            Clockwork clockwork,
            Clock clock) {
        this.launcher = launcher;
        this.pilots = pilots;
        this.truth = truth;
        this.people = people;
        this.vendor = vendor;
        this.clockwork = clockwork;
        this.clock = clock;
    }

    void begin(VendorId vendorId) {
        PilotId pilot = launcher.launch("Invoices (simulated, plays by itself)", vendorId, DAYS);
        List<LocalDate> days = pilots.find(pilot).schedule().reportDays();
        OldLabels labels =
                DemoLabels.of(days.stream().map(day -> DemoDay.of(day, days)).toList());
        truth.seal(pilot, labels, SEED);
        play.set(new Play(pilot, labels));
    }

    /** One day's work of everybody. */
    void work(LocalDate today) {
        Play playing = play.get();
        if (playing == null || pilots.find(playing.pilot()).schedule().isPausedAt(clock.instant())) {
            return;
        }
        workOnTasks(playing);
        vendor.deliver(playing.pilot(), today, playing.labels());
        workOnTasks(playing);
    }

    private void workOnTasks(Play playing) {
        boolean worked = true;
        while (worked) {
            worked = people.workOn(playing.pilot(), this::isSeenTo) | vendor.workOn(playing.pilot(), playing.labels());
            clockwork.settle();
        }
    }

    /** The question of the bad week lies for days: reminders go out, then the contact hears of it. */
    private boolean isSeenTo(OpenTask task) {
        if (!task.key().equals("userTask_answerEscalation") || task.due() == null) {
            return true;
        }
        List<LocalDate> days = pilots.find(task.pilot()).schedule().reportDays();
        boolean neglected = DemoDay.of(LocalDate.ofInstant(task.due(), DemoPilot.ZONE), days) == DemoDay.BAD;
        return !neglected || clock.instant().isAfter(task.due().plus(Duration.ofDays(5)));
    }
}
