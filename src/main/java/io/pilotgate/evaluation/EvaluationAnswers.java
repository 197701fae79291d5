package io.pilotgate.evaluation;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.presets.Presets;
import io.pilotgate.evaluation.scoping.Parts;
import io.pilotgate.evaluation.scoping.ScopingTalk;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is answered to the questions of the criteria, by the vendor and by the buyer's own people. */
@Service
public class EvaluationAnswers {

    private final AnswerStore store;
    private final EvaluationStore evaluations;
    private final Evaluations found;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EvaluationAnswers(
            AnswerStore store,
            EvaluationStore evaluations,
            Evaluations found,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.evaluations = evaluations;
        this.found = found;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The vendor's answers, all of them: a question of the vendor's that is not among them is not answered any more. What
     * the buyer found out stays.
     */
    @Transactional
    public void submit(EvaluationId id, Answers given, PersonId by) {
        Evaluation evaluation = found.find(id);
        List<Question> asked = Criteria.questions();
        Answers read = Answers.read(asked, given.values());
        int changed = replace(id, asked, read, true, by);
        audit.record(
                null,
                by,
                "answers-submitted",
                id.value(),
                Map.of("answers", String.valueOf(read.values().size()), "changed", String.valueOf(changed)));
        facts.publishEvent(new AnswersSubmitted(id, evaluation.vendor(), by));
    }

    /**
     * What the buyer's people answer themselves, from a talk or from papers: the questions given and no others. An empty
     * answer takes one back.
     */
    @Transactional
    public void enter(EvaluationId id, Map<String, String> written, PersonId by) {
        Evaluation evaluation = found.find(id);
        Answers read = Answers.read(Presets.allQuestions(), written);
        List<Question> asked = Presets.allQuestions().stream()
                .filter(question -> written.containsKey(question.key()))
                .toList();
        refuseMistakes(evaluation, asked, read);
        replace(id, asked, read, false, by);
        audit.record(
                null,
                by,
                "answers-entered",
                id.value(),
                Map.of("questions", String.join(", ", new TreeSet<>(written.keySet()))));
        facts.publishEvent(new AnswersEntered(id, evaluation.vendor(), Set.copyOf(written.keySet()), by));
    }

    /** What is settled together has to fit together, such as shares that add to 100 %. */
    private void refuseMistakes(Evaluation evaluation, List<Question> asked, Answers read) {
        Map<String, String> after = new TreeMap<>(store.of(evaluation.id()).values());
        asked.forEach(
                question -> after.put(question.key(), read.text(question.key()).orElse("")));
        List<Reason> mistakes =
                new ArrayList<>(Stream.concat(Parts.all().stream(), evaluation.demands().parts().stream())
                        .filter(part -> part.questions().stream().anyMatch(asked::contains))
                        .flatMap(part -> part.mistakes(new Answers(after)).stream())
                        .toList());
        ahead(read).ifPresent(mistakes::add);
        if (!mistakes.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, mistakes);
        }
    }

    /** A call on a day to come was not held; it may be the next day already where its people are. */
    private Optional<Reason> ahead(Answers read) {
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        return read.text(ScopingTalk.HELD_ON)
                .filter(day -> LocalDate.parse(day).isAfter(tomorrow))
                .map(day -> new Reason(
                        ScopingTalk.HELD_ON,
                        day + " is still to come. Record the call once it was held, with its day."));
    }

    /** The newest answer to each question, the vendor's and the buyer's own. */
    public Answers of(EvaluationId id) {
        return store.of(id);
    }

    /** Whether anything was answered to the criteria. */
    public boolean areHere(EvaluationId id) {
        return new GivenAnswers(store.of(id), Map.of()).holdsAny();
    }

    private int replace(EvaluationId id, Collection<Question> asked, Answers given, boolean fromVendor, PersonId by) {
        evaluations.lock(id);
        Answers before = store.of(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Question> changed = asked.stream()
                .filter(question -> !before.text(question.key()).equals(given.text(question.key())))
                .toList();
        changed.forEach(question ->
                store.add(id, question.key(), given.text(question.key()).orElse(""), fromVendor, by, now));
        return changed.size();
    }
}
