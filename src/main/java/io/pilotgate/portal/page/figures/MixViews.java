package io.pilotgate.portal.page.figures;

import io.pilotgate.grading.MixComparison;
import io.pilotgate.kernel.Percent;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.MixDesk;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.figures.MixView.Row;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows how a pilot's items are mixed, beside the production. */
@Component
public class MixViews {

    private final MixDesk desk;

    MixViews(MixDesk desk) {
        this.desk = desk;
    }

    /** Null where no mix was declared. */
    @Nullable
    public MixView of(Pilot pilot) {
        return desk.of(pilot)
                .map(mix -> new MixView(
                        rows(mix), sentences(mix, pilot.schedule().zone()), mix.needsReason() && desk.mayExplain()))
                .orElse(null);
    }

    private static List<Row> rows(MixComparison mix) {
        TreeSet<String> strata = new TreeSet<>(mix.declared().shares().keySet());
        strata.addAll(mix.sealed().keySet());
        return strata.stream().map(stratum -> row(mix, stratum)).toList();
    }

    private static Row row(MixComparison mix, String stratum) {
        Percent declared = mix.declared().shares().get(stratum);
        int sealed = mix.sealed().getOrDefault(stratum, 0);
        return new Row(
                stratum.isEmpty() ? "no stratum" : stratum,
                declared == null ? "not declared" : declared.toString(),
                mix.items() == 0 ? "no data" : Words.number(sealed),
                mix.items() == 0 ? "no data" : Words.share((double) sealed / mix.items()));
    }

    private static List<String> sentences(MixComparison mix, ZoneId zone) {
        List<String> sentences = new ArrayList<>(List.of(mix.sentence()));
        if (mix.needsReason()) {
            sentences.add("The calibration gate is held until a lead says why the items are mixed otherwise.");
        }
        mix.reason()
                .ifPresent(reason -> sentences.add("Explained by " + Named.of(reason.by()) + " on "
                        + Words.time(reason.at(), zone) + ": " + reason.reason()));
        return sentences;
    }
}
