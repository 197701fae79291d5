package io.pilotgate.process;

import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.SopRevisions;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's tasks of the escalation model: the lead's answer, and QA's signature under the SOP version it makes. */
@Configuration(proxyBeanMethods = false)
class EscalationTasks {

    @Bean
    PeopleTask answerEscalation(Escalations escalations, SopRevisions revisions, Pilots pilots, EscalationDates dates) {
        return new PeopleTask("userTask_answerEscalation", Set.of("answer", "sopVersion"), (pilot, answers, by) -> {
            Escalation answered = escalations.answer(
                    pilot,
                    EscalationDates.numberOf(answers.subject()),
                    answers.optional("answer"),
                    answers.optional("sopVersion"),
                    by);
            Map<String, Object> routing = new HashMap<>(dates.datesOf(pilots.find(pilot), answers.subject()));
            // In onboarding the version is signed where every SOP of that phase is.
            routing.put(
                    "sopRevised",
                    pilots.find(pilot).phase() != Phase.ONBOARDING && revisions.awaitsSignatures(pilot, answered));
            return routing;
        });
    }

    @Bean
    PeopleTask signSopRevision(Escalations escalations, SopRevisions revisions, Pilots pilots, EscalationDates dates) {
        return new PeopleTask("userTask_signSopRevision", Set.of("decision", "reason"), (pilot, answers, by) -> {
            boolean approved = answers.isApproved();
            if (approved) {
                revisions.signForBuyer(pilot, by);
            } else {
                revisions.refuseForBuyer(pilot, answers.reason(), by);
                escalations.sendBack(pilot, EscalationDates.numberOf(answers.subject()), answers.reason(), by);
            }
            Map<String, Object> routing = new HashMap<>(dates.datesOf(pilots.find(pilot), answers.subject()));
            routing.put("revisionApproved", approved);
            routing.put("vendorSigned", approved && revisions.isSignedByVendor(pilot));
            return routing;
        });
    }
}
