package io.pilotgate.grading.figures;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Pilots;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Computes all figures of a set: truth first, then one answer after the other. */
@Component
class SetFigures {

    private static final int TOLD_EVERY = 2000;

    private final Pilots pilots;
    private final SetTruth truth;
    private final SetAnswers answers;

    SetFigures(Pilots pilots, SetTruth truth, SetAnswers answers) {
        this.pilots = pilots;
        this.truth = truth;
        this.answers = answers;
    }

    FigureReport compute(PilotId pilot, GradedSet set, GradingProgress progress) {
        LabelKind kind = pilots.find(pilot).scope().labelKind();
        SetReport report = new SetReport(set, kind);
        Map<String, String> sealed = truth.of(pilot, set);
        sealed.forEach(report::truth);
        long total = answers.count(pilot, set);
        long[] done = new long[1];
        progress.at(0, total);
        answers.each(pilot, set, judgment -> {
            report.answer(judgment);
            if (++done[0] % TOLD_EVERY == 0) {
                progress.at(done[0], total);
            }
        });
        progress.at(done[0], total);
        return report.finish();
    }
}
