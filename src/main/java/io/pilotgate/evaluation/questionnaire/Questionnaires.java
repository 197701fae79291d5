package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.questionnaire.QuestionnaireEvent.Kind;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.VendorId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questionnaires as the buyer's leads send them, move their date and open them again. */
@Service
@Transactional
public class Questionnaires {

    private final QuestionnaireStore store;
    private final QuestionnaireEventStore events;
    private final Evaluations evaluations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Questionnaires(
            QuestionnaireStore store,
            QuestionnaireEventStore events,
            Evaluations evaluations,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.events = events;
        this.evaluations = evaluations;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Sends the questions of today's catalogue to the vendor of an evaluation, which has one questionnaire at most. */
    public Questionnaire send(EvaluationId evaluation, LocalDate dueOn, ZoneId zone, PersonId by) {
        Evaluation about = evaluations.find(evaluation);
        if (store.of(evaluation).isPresent()) {
            throw Refusal.conflict(
                    "evaluationId",
                    "This evaluation has a questionnaire already. Open that one again, with a reason, to ask once more.");
        }
        String questions = QuestionnaireJson.write(FrozenQuestions.ofCatalogue());
        Questionnaire sent = new Questionnaire(
                QuestionnaireId.random(),
                evaluation,
                about.vendor(),
                Sha256.of(questions),
                dueOn,
                zone,
                1,
                QuestionnaireState.OPEN,
                false,
                by,
                now());
        requireAhead(sent);
        store.insert(sent, questions);
        events.add(sent, Kind.SENT, by, now(), "");
        audit(
                sent,
                by,
                "questionnaire-sent",
                Map.of(
                        "due",
                        sent.dueOn() + " " + zone,
                        "version",
                        sent.version().hex()));
        facts.publishEvent(new QuestionnaireSent(sent));
        return sent;
    }

    /** Lets the vendor write again in what it handed in or declined; what was handed in before stays on record. */
    public Questionnaire reopen(QuestionnaireId id, String reason, LocalDate dueOn, ZoneId zone, PersonId by) {
        Questionnaire known = locked(id);
        if (known.isOpen()) {
            throw Refusal.conflict(
                    "questionnaire", "The questionnaire is open. Move its date if the vendor needs time.");
        }
        Questionnaire opened = with(known, dueOn, zone, known.round() + 1, QuestionnaireState.OPEN);
        change(opened, Kind.REOPENED, reason, by);
        audit(opened, by, "questionnaire-reopened", Map.of("reason", reason, "due", dueOn + " " + zone));
        facts.publishEvent(new QuestionnaireReopened(opened, reason, by));
        return opened;
    }

    /** Gives the vendor another date. */
    public Questionnaire postpone(QuestionnaireId id, String reason, LocalDate dueOn, ZoneId zone, PersonId by) {
        Questionnaire known = locked(id);
        known.requireOpen();
        Questionnaire moved = with(known, dueOn, zone, known.round(), QuestionnaireState.OPEN);
        change(moved, Kind.POSTPONED, reason, by);
        audit(moved, by, "questionnaire-postponed", Map.of("reason", reason, "due", dueOn + " " + zone));
        facts.publishEvent(new QuestionnairePostponed(moved, reason, by));
        return moved;
    }

    @Transactional(readOnly = true)
    public Questionnaire find(QuestionnaireId id) {
        return store.find(id).orElseThrow(QuestionnaireId::none);
    }

    /** The one of an evaluation; empty where none was sent. */
    @Transactional(readOnly = true)
    public Optional<Questionnaire> of(EvaluationId evaluation) {
        return store.of(evaluation);
    }

    /** Of one vendor, the newest first. */
    @Transactional(readOnly = true)
    public List<Questionnaire> of(VendorId vendor) {
        return store.of(vendor);
    }

    /** Of every vendor that was ever sent one, the newest first. */
    @Transactional(readOnly = true)
    public Map<VendorId, List<Questionnaire>> byVendor() {
        return store.all().stream().collect(Collectors.groupingBy(Questionnaire::vendor));
    }

    /** What it asks, as it was sent. */
    @Transactional(readOnly = true)
    public FrozenQuestions questions(Questionnaire questionnaire) {
        return QuestionnaireJson.questions(store.questions(questionnaire.id()), questionnaire.version());
    }

    /** What happened to it, the oldest first. */
    @Transactional(readOnly = true)
    public List<QuestionnaireEvent> history(QuestionnaireId id) {
        return events.of(id);
    }

    private Questionnaire locked(QuestionnaireId id) {
        return store.lock(id).orElseThrow(QuestionnaireId::none);
    }

    private void change(Questionnaire changed, Kind kind, String reason, PersonId by) {
        if (reason.isBlank() || reason.length() > 2000) {
            throw Refusal.invalid("reason", "Say why, in at most 2000 characters: the vendor reads it.");
        }
        requireAhead(changed);
        store.update(changed);
        events.add(changed, kind, by, now(), reason);
    }

    private void requireAhead(Questionnaire questionnaire) {
        if (!questionnaire.due().isAfter(now())) {
            throw Refusal.invalid("dueOn", "The date " + questionnaire.dueOn() + ", 17:00, is over. Choose one ahead.");
        }
        if (questionnaire.due().isAfter(now().plus(366, ChronoUnit.DAYS))) {
            throw Refusal.invalid("dueOn", "The date is more than a year away. Choose a nearer one.");
        }
    }

    private static Questionnaire with(
            Questionnaire known, LocalDate dueOn, ZoneId zone, int round, QuestionnaireState state) {
        return new Questionnaire(
                known.id(),
                known.evaluation(),
                known.vendor(),
                known.version(),
                dueOn,
                zone,
                round,
                state,
                false,
                known.sentBy(),
                known.sentAt());
    }

    private void audit(Questionnaire about, PersonId by, String action, Map<String, String> details) {
        audit.record(null, by, action, about.id().value(), details);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
