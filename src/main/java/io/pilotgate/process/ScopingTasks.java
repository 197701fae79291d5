package io.pilotgate.process;

import io.pilotgate.evaluation.EvaluationAnswers;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.Questionnaires;
import io.pilotgate.evaluation.scoping.Check;
import io.pilotgate.evaluation.scoping.OutsourcingFit;
import io.pilotgate.evaluation.scoping.ScopingTalk;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's tasks of the evaluation model up to the answers. */
@Configuration(proxyBeanMethods = false)
class ScopingTasks {

    private static final int DAYS_TO_ANSWER = 14;
    private static final String MORE_TIME = "The buyer gives you more time.";

    @Bean
    EvaluationTask holdScopingCall(EvaluationAnswers answers, EvaluationDates dates) {
        return new EvaluationTask("userTask_holdScopingCall", ScopingCallForm.FIELDS, (id, entered, by) -> {
            Map<String, String> call = new HashMap<>(answers.of(id).values());
            call.keySet().removeIf(key -> !key.startsWith("SCOPE."));
            call.putAll(ScopingCallForm.answers(entered));
            call.putIfAbsent(ScopingTalk.HELD_ON, dates.today().toString());
            if (new ScopingTalk().check(answers.of(id)).isMet() && isUnchanged(answers, id, call)) {
                return Map.of();
            }
            Set.of(ScopingTalk.WORKFLOW, ScopingTalk.VOLUME, ScopingTalk.SECURITY_POSTURE)
                    .forEach(key -> call.putIfAbsent(key, ""));
            ScopingCallForm.besideItsFields(() -> answers.enter(id, call, by));
            return Map.of();
        });
    }

    private static boolean isUnchanged(EvaluationAnswers answers, EvaluationId id, Map<String, String> call) {
        return answers.of(id).values().entrySet().containsAll(call.entrySet());
    }

    @Bean
    EvaluationTask confirmFit(EvaluationAnswers answers, Evaluations evaluations) {
        return new EvaluationTask("userTask_confirmFit", Set.of("decision", "reason"), (id, entered, by) -> {
            boolean outsource = entered.isApproved();
            if (outsource) {
                Check fit = new OutsourcingFit().check(answers.of(id));
                if (!fit.isMet()) {
                    throw Refusal.conflict(
                            "fit", fit.title() + " (" + fit.state().word() + "): " + fit.reason());
                }
            } else {
                evaluations.note(id, "work-kept", entered.reason(), by);
            }
            return Map.of("outsourcingFits", outsource);
        });
    }

    @Bean
    EvaluationTask takeAnswers(
            EvaluationAnswers answers, Evaluations evaluations, Questionnaires questionnaires, EvaluationDates dates) {
        return new EvaluationTask("userTask_takeAnswers", Set.of("outcome", "reason", "dueOn"), (id, entered, by) -> {
            Map<String, Object> routing = new HashMap<>();
            switch (entered.choice(
                    "outcome",
                    Map.of("taken", Outcome.TAKEN, "later", Outcome.LATER, "none", Outcome.NONE),
                    Outcome::title)) {
                case TAKEN -> requireAnswers(answers, id);
                case LATER -> routing.putAll(later(questionnaires, dates, id, entered, by));
                case NONE -> evaluations.note(id, "answers-given-up", "The committee goes on without answers.", by);
            }
            routing.put("answersTaken", entered.optional("outcome").equals("taken"));
            routing.put("moreTime", entered.optional("outcome").equals("later"));
            return routing;
        });
    }

    /** More time is the vendor's as well: an open questionnaire is due on the new day, and its reminders with it. */
    private static Map<String, Object> later(
            Questionnaires questionnaires, EvaluationDates dates, EvaluationId id, TaskAnswers entered, PersonId by) {
        LocalDate day = ahead(entered, dates);
        String why = entered.optional("reason").isEmpty() ? MORE_TIME : entered.optional("reason");
        return questionnaires
                .of(id)
                .filter(Questionnaire::isOpen)
                .map(open -> questionnaires.postpone(open.id(), why, day, open.zone(), by))
                .map(moved -> dates.at("answers", moved.due()))
                .orElseGet(() -> dates.on("answers", day));
    }

    private enum Way {
        QUESTIONNAIRE("Send the questionnaire to the vendor"),
        OWN("We enter the answers ourselves");

        private final String title;

        Way(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private enum Outcome {
        TAKEN("The answers are here: rate them"),
        LATER("Give more time"),
        NONE("Go on without answers");

        private final String title;

        Outcome(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private static void requireAnswers(EvaluationAnswers answers, EvaluationId id) {
        if (!answers.areHere(id)) {
            throw Refusal.conflict(
                    "outcome",
                    "There are no answers to the criteria yet. Enter them on the page of the evaluation, or give more"
                            + " time.");
        }
    }

    static LocalDate ahead(TaskAnswers entered, EvaluationDates dates) {
        LocalDate day = entered.date("dueOn", "Set the day by which the answers are due.");
        if (!day.isAfter(dates.today()) || day.isAfter(dates.today().plusYears(1))) {
            throw Refusal.invalid("dueOn", day + " is no day of the coming year. Set one that is still ahead.");
        }
        return day;
    }

    @Bean
    EvaluationTask sendQuestionnaire(Questionnaires questionnaires, EvaluationDates dates) {
        return new EvaluationTask("userTask_sendQuestionnaire", Set.of("way", "dueOn"), (id, entered, by) -> {
            LocalDate day = entered.optional("dueOn").isEmpty()
                    ? dates.today().plusDays(DAYS_TO_ANSWER)
                    : ahead(entered, dates);
            boolean ask = entered.choice("way", Map.of("questionnaire", Way.QUESTIONNAIRE, "own", Way.OWN), Way::title)
                    == Way.QUESTIONNAIRE;
            return ask ? dates.at("answers", sent(questionnaires, id, day, by).due()) : dates.on("answers", day);
        });
    }

    /** A lead may have sent it on its own page before; then its date stands. */
    private static Questionnaire sent(Questionnaires questionnaires, EvaluationId id, LocalDate day, PersonId by) {
        return questionnaires.of(id).orElseGet(() -> questionnaires.send(id, day, ZoneId.of("UTC"), by));
    }
}
