package io.pilotgate.grading.figures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.BlindResult;
import io.pilotgate.grading.TruthCheck;
import io.pilotgate.grading.TruthErrors;
import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.PilotId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How much of a measured error may be the truth's own, as a part of the blind set's figures. */
@Component
class TruthErrorFigures {

    private final TruthErrors errors;
    private final BlindGrading grading;

    TruthErrorFigures(TruthErrors errors, BlindGrading grading) {
        this.errors = errors;
        this.grading = grading;
    }

    void addTo(PilotId pilot, ObjectNode report, List<String> notes) {
        Proportion graded = grading.result(pilot).map(BlindResult::proportion).orElse(Proportion.NO_DATA);
        Optional<TruthCheck> check = errors.of(pilot);
        check.ifPresent(made -> write(made, graded, report.putObject("truthErrors")));
        notes.add(check.map(made -> TruthErrors.sentence(made, graded)).orElse(TruthErrors.NOT_CHECKED));
    }

    private static void write(TruthCheck check, Proportion graded, ObjectNode node) {
        node.put("checked", check.checked());
        node.put("differences", check.differences().size());
        node.put("undecided", check.undecided());
        node.put("share", check.budget().isEmpty() ? null : (double) check.wrong() / check.checked());
        put(node, "exact", check.budget().flatMap(budget -> budget.errorRate()));
        put(node, "errorOfWork", check.budget().flatMap(budget -> budget.errorOfWork(graded)));
    }

    private static void put(ObjectNode node, String name, Optional<Interval> interval) {
        interval.ifPresentOrElse(
                ends -> node.putArray(name).add(ends.low()).add(ends.high()), () -> node.putNull(name));
    }
}
