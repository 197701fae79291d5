package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.evaluation.EvaluationAnswers;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.questionnaire.QuestionnaireEvent.Kind;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a vendor ends its writing: it hands in, or it declines. Both lock the questionnaire. */
@Service
@Transactional
public class Submissions {

    private final QuestionnaireStore store;
    private final QuestionnaireEventStore events;
    private final DraftStore drafts;
    private final EvidenceFolder folder;
    private final Questionnaires questionnaires;
    private final EvaluationAnswers answers;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Submissions(
            QuestionnaireStore store,
            QuestionnaireEventStore events,
            DraftStore drafts,
            EvidenceFolder folder,
            Questionnaires questionnaires,
            EvaluationAnswers answers,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.events = events;
        this.drafts = drafts;
        this.folder = folder;
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** The questions that have no answer yet. */
    @Transactional(readOnly = true)
    public List<Question> unanswered(Questionnaire questionnaire) {
        Set<String> answered = drafts.of(questionnaire.id()).keySet();
        return questionnaires.questions(questionnaire).questions().stream()
                .filter(question -> !answered.contains(question.key()))
                .toList();
    }

    /**
     * Hands the answers in as they stand.
     *
     * @param leavesOpen whether the person knows that questions have no answer, which count as not answered
     */
    public Questionnaire submit(QuestionnaireId id, boolean leavesOpen, PersonId by) {
        Questionnaire known = store.lock(id).orElseThrow(QuestionnaireId::none);
        known.requireOpen();
        List<Question> unanswered = unanswered(known);
        if (!unanswered.isEmpty() && !leavesOpen) {
            throw Refusal.invalid(
                    "leaveOpen",
                    unanswered.size() + " questions have no answer, the first is "
                            + unanswered.get(0).key() + ". Answer them, or tick that you leave them open.");
        }
        Map<String, String> given = drafts.of(id);
        if (given.isEmpty()) {
            throw Refusal.invalid("leaveOpen", "Nothing is answered yet. Answer, or decline with a reason.");
        }
        Questionnaire locked = ended(known, QuestionnaireState.SUBMITTED, false);
        String content = QuestionnaireJson.write(Submission.of(known, given, folder.of(id)));
        Sha256 hash = Sha256.of(content);
        store.update(locked);
        events.addSubmission(known, by, now(), content, hash);
        answers.submit(known.evaluation(), stillAsked(given), by);
        audit.record(
                null,
                by,
                "questionnaire-submitted",
                id.value(),
                Map.of("sha256", hash.hex(), "answers", Integer.toString(given.size())));
        facts.publishEvent(
                new QuestionnaireSubmitted(locked, hash, given.size(), given.size() + unanswered.size(), by, now()));
        return locked;
    }

    /** @param refusesPilot whether the vendor will not do a structured pilot either, which raises a red flag */
    public Questionnaire decline(QuestionnaireId id, String reason, boolean refusesPilot, PersonId by) {
        Questionnaire known = store.lock(id).orElseThrow(QuestionnaireId::none);
        known.requireOpen();
        if (reason.isBlank() || reason.length() > 2000) {
            throw Refusal.invalid("reason", "Say why you decline, in at most 2000 characters: the buyer reads it.");
        }
        Questionnaire locked = ended(known, QuestionnaireState.DECLINED, refusesPilot);
        store.update(locked);
        events.add(locked, Kind.DECLINED, by, now(), reason);
        audit.record(
                null,
                by,
                "questionnaire-declined",
                id.value(),
                Map.of("reason", reason, "refusesPilot", Boolean.toString(refusesPilot)));
        facts.publishEvent(new QuestionnaireDeclined(locked, reason, by));
        return locked;
    }

    /** What was handed in in a round, letter for letter, so that its hash can be checked. */
    @Transactional(readOnly = true)
    public String content(QuestionnaireId id, int round) {
        return events.submission(id, round)
                .orElseThrow(() -> Refusal.notFound("round", "Nothing was handed in in round " + round + "."));
    }

    /**
     * What today's catalogue can judge. A question that it has dropped or asks in another way since has nobody to judge
     * its answer, which stays in what was handed in.
     */
    private static Answers stillAsked(Map<String, String> given) {
        Map<String, String> still = new TreeMap<>();
        Criteria.questions().stream()
                .filter(question -> isReadable(question, given.getOrDefault(question.key(), "")))
                .forEach(question -> still.put(question.key(), given.getOrDefault(question.key(), "")));
        return new Answers(still);
    }

    private static boolean isReadable(Question question, String answer) {
        try {
            return !question.canonical(answer).isEmpty();
        } catch (Refusal askedInAnotherWay) {
            return false;
        }
    }

    private static Questionnaire ended(Questionnaire known, QuestionnaireState state, boolean refusesPilot) {
        return new Questionnaire(
                known.id(),
                known.evaluation(),
                known.vendor(),
                known.version(),
                known.dueOn(),
                known.zone(),
                known.round(),
                state,
                refusesPilot,
                known.sentBy(),
                known.sentAt());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
