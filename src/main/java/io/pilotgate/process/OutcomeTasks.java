package io.pilotgate.process;

import io.pilotgate.commercial.RampPlans;
import io.pilotgate.decision.ExitDeeds;
import io.pilotgate.decision.NextCyclePlan;
import io.pilotgate.decision.NextCycles;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's tasks after a decision: the ramp, the next cycle, the exit. */
@Configuration(proxyBeanMethods = false)
class OutcomeTasks {

    @Bean
    PeopleTask planRamp(RampPlans ramps) {
        return PeopleTask.plain(
                "userTask_planRamp",
                Set.of("startsOn", "lengthDays", "dailyTarget"),
                (pilot, answers, by) -> ramps.make(
                        pilot,
                        answers.date("startsOn", "Set the day on which production starts."),
                        answers.wholeNumber("lengthDays", "Set the length of the ramp in days, 60 to 90."),
                        answers.wholeNumber("dailyTarget", "Set how many items a working day reaches at the end."),
                        by));
    }

    @Bean
    PeopleTask planNextCycle(NextCycles cycles) {
        return PeopleTask.plain(
                "userTask_planNextCycle",
                Set.of("scopeChange", "kickOff", "lengthDays", "pilotVolume"),
                (pilot, answers, by) -> cycles.launch(
                        pilot,
                        new NextCyclePlan(
                                answers.text("scopeChange", "Say what is different in the next cycle."),
                                answers.date("kickOff", "Set the day on which the next cycle begins."),
                                answers.wholeNumber("lengthDays", "Set the length of the cycle in days, 30 to 90."),
                                answers.wholeNumber("pilotVolume", "Set how many items are agreed for the cycle.")),
                        by));
    }

    @Bean
    PeopleTask confirmKnowledgeTransfer(ExitDeeds exit) {
        return PeopleTask.plain(
                "userTask_confirmKnowledgeTransfer",
                Set.of("handedOver"),
                (pilot, answers, by) -> exit.confirmKnowledgeTransfer(pilot, answers.optional("handedOver"), by));
    }

    @Bean
    PeopleTask recordDestructionCertificate(ExitDeeds exit) {
        return PeopleTask.plain(
                "userTask_recordDestructionCertificate",
                Set.of("destroyed", "certifiedOn"),
                (pilot, answers, by) -> exit.recordDestructionCertificate(
                        pilot,
                        answers.optional("destroyed"),
                        answers.date("certifiedOn", "Set the day that stands on the certificate."),
                        by));
    }

    @Bean
    PeopleTask settleExitCost(ExitDeeds exit) {
        return PeopleTask.plain(
                "userTask_settleExitCost",
                Set.of("reason", "settledAmount"),
                (pilot, answers, by) -> exit.settleCost(
                        pilot,
                        answers.number(
                                "settledAmount", "Enter what was settled, such as 500.00; 0 where nothing is owed."),
                        answers.optional("reason"),
                        by));
    }
}
