package io.pilotgate.demo;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.rehearsal.OldLabels;
import io.pilotgate.rehearsal.ScriptedTruth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The pilots whose simulated people do their work as the clock is stepped: one of ninety days with a good week and a
 * bad one, and one with each of three vendors on the same items.
 */
@Component
@Profile("demo")
class PlayedPilots {

    private static final long SEED = 20_261;
    private static final int GOOD_AND_BAD_HAND = 11;

    private record Play(PilotId pilot, OldLabels labels, Script script) {}

    private final DemoLaunches launches;
    private final Pilots pilots;
    private final ScriptedTruth truth;
    private final PlayedWork work;
    private final List<Play> plays = new CopyOnWriteArrayList<>();

    PlayedPilots(DemoLaunches launches, Pilots pilots, ScriptedTruth truth, PlayedWork work) {
        this.launches = launches;
        this.pilots = pilots;
        this.truth = truth;
        this.work = work;
    }

    void begin(Map<DemoVendor, VendorId> vendors) {
        PilotId ninetyDays = launches.launchLong(
                "Invoices (simulated, plays by itself)", Objects.requireNonNull(vendors.get(DemoVendor.SOUND)));
        play(ninetyDays, goodAndBad(reportDays(ninetyDays)), DemoDay.SCRIPT);
        vendors.forEach((vendor, id) -> {
            PilotId compared =
                    launches.launchCompared("Claims with " + vendor.companyName() + " (plays by itself)", id);
            play(compared, labels("claim", 101 + vendor.ordinal(), reportDays(compared), vendor), vendor);
        });
    }

    /** The labels of the ninety days. */
    static OldLabels goodAndBad(List<LocalDate> reportDays) {
        return labels("invoice", GOOD_AND_BAD_HAND, reportDays, DemoDay.SCRIPT);
    }

    /** One day's work of everybody. */
    void work(LocalDate today) {
        plays.forEach(play -> work.of(play.pilot(), today, play.labels(), play.script()));
    }

    private static OldLabels labels(String items, int hand, List<LocalDate> days, Script script) {
        return DemoLabels.of(
                items,
                hand,
                days.stream().map(day -> script.on(day, days).wrongShare()).toList());
    }

    private List<LocalDate> reportDays(PilotId pilot) {
        return pilots.find(pilot).schedule().reportDays();
    }

    private void play(PilotId pilot, OldLabels labels, Script script) {
        truth.seal(pilot, labels, SEED);
        plays.add(new Play(pilot, labels, script));
    }
}
