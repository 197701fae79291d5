package io.pilotgate.process;

import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.SettledRatings;
import io.pilotgate.evaluation.Verdict;
import io.pilotgate.evaluation.Verdicts;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's tasks of the evaluation model from the rating on. */
@Configuration(proxyBeanMethods = false)
class EvaluationTasks {

    private static final Map<String, Verdict> VERDICTS =
            Map.of("shortlist", Verdict.SHORTLIST, "disqualify", Verdict.DISQUALIFY, "wait", Verdict.WAIT);
    private static final int DAYS_TO_WAIT = 14;

    @Bean
    EvaluationTask openRating(ReviewersByName reviewers) {
        return new EvaluationTask("userTask_openRating", Set.of("reviewers"), (id, answers, by) -> {
            reviewers.ask(id, answers.text("reviewers", "Name at least two people who rate alone."), by);
            return Map.of();
        });
    }

    @Bean
    EvaluationTask settleRatings(SettledRatings ratings, EvaluationProcess process) {
        return new EvaluationTask("userTask_settleRatings", Set.of("note"), (id, answers, by) -> {
            if (!ratings.areAgreed(id)) {
                throw Refusal.conflict(
                        "ratings", "The reviewers have not all agreed yet. This task goes by itself when they have.");
            }
            return process.flagsOf(id);
        });
    }

    @Bean
    EvaluationTask settleFlags(Evaluations evaluations) {
        return new EvaluationTask("userTask_settleFlags", Set.of("note"), (id, answers, by) -> {
            evaluations.note(
                    id,
                    "red-flags-settled",
                    answers.text("note", "Say what stands, and what was cleared by what."),
                    by);
            return Map.of();
        });
    }

    @Bean
    EvaluationTask proposeVerdict(Verdicts verdicts) {
        return new EvaluationTask("userTask_proposeVerdict", Set.of("verdict", "reasons"), (id, answers, by) -> {
            verdicts.propose(
                    id, answers.choice("verdict", VERDICTS, EvaluationTasks::title), answers.optional("reasons"), by);
            return Map.of();
        });
    }

    @Bean
    EvaluationTask confirmVerdict(Verdicts verdicts, EvaluationDates dates) {
        return new EvaluationTask("userTask_confirmVerdict", Set.of("decision", "reason"), (id, answers, by) -> {
            boolean confirmed = answers.isApproved();
            review(verdicts, id, confirmed, answers, by);
            boolean waits = verdicts.standing(id).filter(Verdict.WAIT::equals).isPresent();
            Map<String, Object> routing =
                    new HashMap<>(waits ? dates.inDays("answers", DAYS_TO_WAIT) : Map.<String, Object>of());
            routing.put("verdictConfirmed", confirmed);
            routing.put("keptWaiting", waits);
            return routing;
        });
    }

    private static void review(
            Verdicts verdicts, EvaluationId id, boolean confirmed, TaskAnswers answers, PersonId by) {
        if (confirmed) {
            verdicts.confirm(id, by);
        } else {
            verdicts.sendBack(id, answers.reason(), by);
        }
    }

    private static String title(Verdict verdict) {
        return switch (verdict) {
            case SHORTLIST -> "Shortlist";
            case DISQUALIFY -> "Disqualify";
            default -> "Keep waiting";
        };
    }
}
