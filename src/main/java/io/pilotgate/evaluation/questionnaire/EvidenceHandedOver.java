package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.evaluation.CriterionEvidence;
import io.pilotgate.evaluation.EvaluationEvidence;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.kernel.PersonId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lays the vendor's evidence beside the criteria that reviewers rate, once it is handed in; what lies there already stays. */
@Component
class EvidenceHandedOver {

    private static final int LONGEST_TITLE = 300;
    private static final String NOT_SEEN = "Named by the vendor; what it shows nobody has written down.";

    private final EvidenceFolder folder;
    private final EvaluationEvidence evidence;

    EvidenceHandedOver(EvidenceFolder folder, EvaluationEvidence evidence) {
        this.folder = folder;
        this.evidence = evidence;
    }

    @EventListener
    void on(QuestionnaireSubmitted submitted) {
        Questionnaire questionnaire = submitted.questionnaire();
        List<CriterionEvidence> there = evidence.of(questionnaire.evaluation());
        folder.of(questionnaire.id()).stream()
                .filter(piece -> isJudged(criterion(piece)) && there.stream().noneMatch(known -> isSame(known, piece)))
                .forEach(piece -> handOver(questionnaire, piece, submitted.by()));
    }

    private void handOver(Questionnaire questionnaire, Evidence piece, PersonId by) {
        EvaluationId evaluation = questionnaire.evaluation();
        String link = piece.link();
        if (link != null) {
            evidence.addLink(evaluation, criterion(piece), title(piece), link, NOT_SEEN, by);
            return;
        }
        try (InputStream content = folder.open(questionnaire.id(), piece.id())) {
            evidence.addFile(evaluation, criterion(piece), title(piece), content, by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSame(CriterionEvidence known, Evidence piece) {
        return known.criterion().equals(criterion(piece))
                && Objects.equals(known.link().orElse(null), piece.link())
                && Objects.equals(known.file().orElse(null), piece.hash());
    }

    private static boolean isJudged(String criterion) {
        return Criteria.all().stream().anyMatch(judged -> judged.code().equals(criterion));
    }

    private static String criterion(Evidence piece) {
        return piece.question().replaceFirst("\\..*", "");
    }

    private static String title(Evidence piece) {
        String title = piece.question() + ": " + piece.title();
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }
}
