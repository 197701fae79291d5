package io.pilotgate.grading.figures;

import io.pilotgate.delivery.Judgment;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Computes all figures of a set: truth first, then one answer after the other. */
@Component
class SetFigures {

    private static final int TOLD_EVERY = 2000;

    private final Pilots pilots;
    private final SetTruth truth;
    private final SetAnswers answers;
    private final DayFigures days;
    private final SampleFigures sample;
    private final TruthErrorFigures truthErrors;

    SetFigures(
            Pilots pilots,
            SetTruth truth,
            SetAnswers answers,
            DayFigures days,
            SampleFigures sample,
            TruthErrorFigures truthErrors) {
        this.pilots = pilots;
        this.truth = truth;
        this.answers = answers;
        this.days = days;
        this.sample = sample;
        this.truthErrors = truthErrors;
    }

    FigureReport compute(PilotId id, GradedSet set, GradingProgress progress) {
        Pilot pilot = pilots.find(id);
        Map<String, String> sealed = truth.of(id, set);
        if (set == GradedSet.DAYS) {
            DayReport report = days.begin(pilot, sealed);
            read(id, set, progress, report::answer);
            return report.finish();
        }
        LabelKind kind = pilot.scope().labelKind();
        SetReport report = new SetReport(set, kind, truth.models(id, set, kind));
        sealed.forEach(report::truth);
        read(id, set, progress, report::answer);
        if (set != GradedSet.BLIND) {
            return report.finish();
        }
        return report.finish((all, notes) -> {
            sample.addTo(id, all, notes);
            truthErrors.addTo(id, all, notes);
        });
    }

    private void read(PilotId id, GradedSet set, GradingProgress progress, Consumer<Judgment> reader) {
        long total = answers.count(id, set);
        long[] done = new long[1];
        progress.at(0, total);
        answers.each(id, set, judgment -> {
            reader.accept(judgment);
            if (++done[0] % TOLD_EVERY == 0) {
                progress.at(done[0], total);
            }
        });
        progress.at(done[0], total);
    }
}
