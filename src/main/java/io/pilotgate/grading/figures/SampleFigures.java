package io.pilotgate.grading.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pilotgate.grading.SampleStrata;
import io.pilotgate.grading.SampleStrata.Outcome;
import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.StratifiedEstimate;
import io.pilotgate.kernel.PilotId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The drawn sample by strata, as a part of the blind set's figures. */
@Component
class SampleFigures {

    private static final String NOTE =
            "The estimate over strata weighs each stratum of the drawn sample by its share of the sealed pool, with the"
                    + " correction for a finite pool. Its interval is normal, too short where errors are few: hold it beside"
                    + " the exact one of the same items. It decides nothing.";

    private static final String TOO_FEW =
            "No estimate over strata: a stratum has fewer than two graded items of several, which says nothing of how its"
                    + " items differ.";

    private final SampleStrata strata;

    SampleFigures(SampleStrata strata) {
        this.strata = strata;
    }

    void addTo(PilotId pilot, ObjectNode report, List<String> notes) {
        strata.of(pilot).ifPresent(outcome -> {
            write(outcome, report.putObject("sample"));
            notes.add(outcome.estimate().isPresent() ? NOTE : TOO_FEW);
        });
    }

    private static void write(Outcome outcome, ObjectNode sample) {
        Proportion graded = outcome.graded();
        sample.put("sealed", outcome.sealed()).put("graded", graded.n()).put("correct", graded.correct());
        sample.set("exact", ends(graded.clopperPearson().orElse(null), sample));
        StratifiedEstimate estimate = outcome.estimate().orElse(null);
        sample.put("stratified", estimate == null ? null : estimate.estimate());
        sample.put("standardError", estimate == null ? null : estimate.standardError());
        sample.set("normal", ends(estimate == null ? null : estimate.normal(Proportion.CONFIDENCE), sample));
        ArrayNode rows = sample.putArray("strata");
        outcome.strata().forEach((name, stratum) -> {
            Proportion of = stratum.graded();
            ObjectNode row = rows.addObject()
                    .put("stratum", name.isEmpty() ? "no stratum" : name)
                    .put("sealed", stratum.size())
                    .put("graded", of.n())
                    .put("correct", of.correct())
                    .put("accuracy", of.isNoData() ? null : of.value().getAsDouble());
            row.set("exact", ends(of.clopperPearson().orElse(null), row));
        });
    }

    private static JsonNode ends(@Nullable Interval interval, ObjectNode of) {
        return interval == null
                ? of.nullNode()
                : of.arrayNode().add(interval.low()).add(interval.high());
    }
}
