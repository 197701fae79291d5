package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answers of a vendor while it writes them: kept as they come, handed in later. */
@Service
@Transactional
public class Drafts {

    private final QuestionnaireStore store;
    private final DraftStore drafts;
    private final Questionnaires questionnaires;
    private final Clock clock;

    Drafts(QuestionnaireStore store, DraftStore drafts, Questionnaires questionnaires, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** The answers as they stand, by the key of their question; no entry where there is no answer. */
    @Transactional(readOnly = true)
    public Map<String, String> of(QuestionnaireId id) {
        return drafts.of(id);
    }

    /**
     * Keeps answers to these questions and leaves every other as it is. An empty one takes the answer back.
     *
     * @return how many changed
     * @throws Refusal with all that is wrong, each under the key of its question; nothing is kept then
     */
    public int save(QuestionnaireId id, Map<String, String> written, PersonId by) {
        Questionnaire questionnaire = store.lock(id).orElseThrow(QuestionnaireId::none);
        questionnaire.requireOpen();
        Map<String, String> read = read(questionnaires.questions(questionnaire), written);
        Map<String, String> before = drafts.of(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Map.Entry<String, String>> changed = read.entrySet().stream()
                .filter(answer -> !answer.getValue().equals(before.getOrDefault(answer.getKey(), "")))
                .toList();
        changed.forEach(answer -> drafts.put(id, answer.getKey(), answer.getValue(), by, now));
        return changed.size();
    }

    private static Map<String, String> read(FrozenQuestions asked, Map<String, String> written) {
        Map<String, String> read = new TreeMap<>();
        List<Reason> reasons = new ArrayList<>();
        new TreeMap<>(written).forEach((key, answer) -> {
            try {
                Question question = asked.find(key);
                read.put(key, question.canonical(answer));
            } catch (Refusal wrong) {
                wrong.reasons().forEach(reason -> reasons.add(new Reason(key, reason.text())));
            }
        });
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        return read;
    }
}
