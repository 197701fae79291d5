package io.pilotgate.evaluation;

import io.pilotgate.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a signature is under: answers, evidence, settled ratings, open flags and weights set by hand, line by line. */
@Component
class SignedDocument {

    private final EvaluationStore evaluations;
    private final AnswerStore answers;
    private final CriterionEvidenceStore evidence;
    private final RatingStore ratings;
    private final WeightStore weights;
    private final RedFlags flags;
    private final Clock clock;

    SignedDocument(
            EvaluationStore evaluations,
            AnswerStore answers,
            CriterionEvidenceStore evidence,
            RatingStore ratings,
            WeightStore weights,
            RedFlags flags,
            Clock clock) {
        this.evaluations = evaluations;
        this.answers = answers;
        this.evidence = evidence;
        this.ratings = ratings;
        this.weights = weights;
        this.flags = flags;
        this.clock = clock;
    }

    Sha256 hash(EvaluationId id) {
        return Sha256.of(text(id).getBytes(StandardCharsets.UTF_8));
    }

    private String text(EvaluationId id) {
        Evaluation evaluation = evaluations.find(id).orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return id + "\n" + evaluation.vendor() + "\n" + evaluation.workload() + "\n"
                + evaluation.demands().title() + "\n"
                + new TreeMap<>(answers.of(id).values()) + "\n"
                + evidence.of(id).stream()
                        .map(piece -> piece.criterion() + " " + piece.title() + " " + piece.link() + " " + piece.file())
                        .collect(Collectors.joining("\n"))
                + "\n"
                + ratings.settled(id).values().stream()
                        .map(given -> given.criterion() + " " + given.words() + " " + given.reason())
                        .sorted()
                        .collect(Collectors.joining("\n"))
                + "\n"
                + flags.openFor(evaluation.vendor(), today).stream()
                        .map(flag -> flag.code() + " " + flag.reason())
                        .collect(Collectors.joining("\n"))
                + weightsByHand(id);
    }

    /** The presets' weights are not told: documents that were signed before weights could be set stay what they are. */
    private String weightsByHand(EvaluationId id) {
        return weights.of(id).stream()
                .findFirst()
                .map(set -> "\n" + WeightStore.written(set.weights()))
                .orElse("");
    }
}
