package io.pilotgate.process;

import io.pilotgate.grading.Consequences;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's task of the consequence model. */
@Configuration(proxyBeanMethods = false)
class ConsequenceTasks {

    @Bean
    PeopleTask applyConsequence(Consequences consequences) {
        return PeopleTask.plain("userTask_applyConsequence", Set.of("decision", "reason"), (pilot, answers, by) -> {
            int period = Integer.parseInt(answers.subject().substring(2));
            if (answers.isApproved()) {
                consequences.apply(pilot, period, answers.optional("reason"), by);
            } else {
                consequences.decline(pilot, period, answers.reason(), by);
            }
        });
    }
}
