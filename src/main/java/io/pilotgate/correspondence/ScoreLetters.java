package io.pilotgate.correspondence;

import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.CorrectionLayer;
import io.pilotgate.grading.Corrections;
import io.pilotgate.grading.Dispute;
import io.pilotgate.grading.Disputes;
import io.pilotgate.grading.DisputesDecided;
import io.pilotgate.grading.Rescoring;
import io.pilotgate.grading.SharedTruthCorrected;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.kernel.PilotId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The final figures of a blind sample, told to both sides: the first score and, beside it, the corrected one. */
@Component
class ScoreLetters {

    private final LetterDesk desk;
    private final Disputes disputes;
    private final Corrections corrections;
    private final BlindGrading grading;
    private final Rescoring rescoring;

    ScoreLetters(
            LetterDesk desk, Disputes disputes, Corrections corrections, BlindGrading grading, Rescoring rescoring) {
        this.desk = desk;
        this.disputes = disputes;
        this.corrections = corrections;
        this.grading = grading;
        this.rescoring = rescoring;
    }

    @EventListener
    void on(DisputesDecided decided) {
        PilotId id = decided.pilot();
        desk.toBoth(
                id,
                "disputes-decided",
                disputes.of(id).size() + "/" + corrections.of(id).size(),
                "Every contested item is decided",
                "Each contested item was decided by a reviewer who did not know whose label was whose.\n\n"
                        + disputes.of(id).stream().map(ScoreLetters::outcome).collect(Collectors.joining("\n")) + "\n\n"
                        + scores(id));
    }

    @EventListener
    void on(SharedTruthCorrected corrected) {
        PilotId id = corrected.pilot();
        String letter = "Sealed truth that was used in more pilots than this one was found wrong and corrected. The"
                + " correction counts here too.\n\n" + scores(id);
        if (grading.result(id).isPresent()) {
            desk.toBoth(id, "shared-truth-corrected", occasion(corrected), "The blind truth was corrected", letter);
        } else {
            desk.toLead(id, "shared-truth-corrected", occasion(corrected), "The blind truth was corrected", letter);
        }
    }

    private static String occasion(SharedTruthCorrected corrected) {
        return Integer.toString(corrected.layer());
    }

    private static String outcome(Dispute dispute) {
        return "- " + dispute.label() + ": " + (dispute.isUpheld() ? "upheld" : "not upheld");
    }

    private String scores(PilotId id) {
        String original = grading.result(id)
                .map(result -> score(result.proportion(), result.verdict()))
                .orElse("no data");
        return rescoring
                .of(id)
                .map(corrected -> "Score by the sealed truth: " + original + "\nScore by the corrected truth: "
                        + score(corrected.proportion(), corrected.verdict()) + "\n"
                        + signed(id, corrected.layer())
                        + "\n\nBoth stand. The decision rests on the corrected score.")
                .orElseGet(() -> "The sealed truth stands, and so does the score by it: " + original + ".");
    }

    /** What a reveal is held against: the labels by their root; with names and time by the commitment to it. */
    private String signed(PilotId id, int number) {
        CorrectionLayer layer = corrections.of(id).stream()
                .filter(known -> known.number() == number)
                .findFirst()
                .orElseThrow();
        return "Root of correction " + number + ": " + layer.root() + "\nCommitment to its root, names and time: "
                + layer.commitment(id).orElseThrow();
    }

    private static String score(Proportion proportion, Verdict verdict) {
        return proportion
                .clopperPearson()
                .map(interval -> proportion.correct() + " of " + proportion.n() + " correct ("
                        + LetterWords.share(proportion.value().orElseThrow()) + "), Clopper-Pearson, 95 %: "
                        + LetterWords.interval(interval) + "; "
                        + verdict.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("no data");
    }
}
