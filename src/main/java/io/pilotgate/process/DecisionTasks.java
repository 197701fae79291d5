package io.pilotgate.process;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.commercial.Reconciliations;
import io.pilotgate.decision.Decisions;
import io.pilotgate.decision.Outcome;
import io.pilotgate.grading.BlindGrading;
import io.pilotgate.kernel.Money;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's tasks of the decision model. */
@Configuration(proxyBeanMethods = false)
class DecisionTasks {

    private static final Map<String, Outcome> OUTCOMES =
            Map.of("scaleUp", Outcome.SCALE_UP, "adjust", Outcome.ADJUST, "end", Outcome.END);

    @Bean
    PeopleTask confirmAccuracy(BlindGrading grading, FiguresFound figures) {
        return figures.saidBy(PeopleTask.approval(
                "userTask_confirmAccuracy",
                "accuracyConfirmed",
                (pilot, answers, by) -> grading.confirm(pilot, by),
                (pilot, answers, by) -> grading.sendBack(pilot, answers.reason(), by)));
    }

    @Bean
    PeopleTask approveFigures(Reconciliations reconciliations, Agreements agreements) {
        return PeopleTask.approval(
                "userTask_approveFigures",
                "figuresApproved",
                Set.of("invoicedAmount"),
                (pilot, answers, by) -> reconciliations.approve(
                        pilot,
                        answers.optional("invoicedAmount").isEmpty()
                                ? null
                                : new Money(
                                        answers.number("invoicedAmount", "Enter an amount such as 1250.00."),
                                        agreements.of(pilot).terms().unitPrice().currency()),
                        answers.optional("reason"),
                        by),
                (pilot, answers, by) -> reconciliations.dispute(pilot, answers.reason(), by));
    }

    @Bean
    PeopleTask settleFigures(Reconciliations reconciliations, FiguresFound figures) {
        return figures.saidBy(PeopleTask.plain(
                "userTask_settleFigures",
                Set.of("whatChanged"),
                (pilot, answers, by) -> reconciliations.reportSettled(
                        pilot, answers.text("whatChanged", "Say what was settled with the vendor."), by)));
    }

    @Bean
    PeopleTask proposeDecision(Decisions decisions) {
        return PeopleTask.plain(
                "userTask_proposeDecision",
                Set.of("reasons", "outcome"),
                (pilot, answers, by) -> decisions.propose(
                        pilot, answers.choice("outcome", OUTCOMES, Outcome::title), answers.optional("reasons"), by));
    }

    @Bean
    PeopleTask confirmDecision(Decisions decisions) {
        return PeopleTask.approval(
                "userTask_confirmDecision",
                "decisionConfirmed",
                (pilot, answers, by) -> decisions.confirm(pilot, by),
                (pilot, answers, by) -> decisions.sendBack(pilot, answers.reason(), by));
    }
}
