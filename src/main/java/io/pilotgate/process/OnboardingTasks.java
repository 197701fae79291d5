package io.pilotgate.process;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.DataSharing;
import io.pilotgate.agreement.MsaClauses;
import io.pilotgate.agreement.Signing;
import io.pilotgate.onboarding.Deidentification;
import io.pilotgate.onboarding.DeidentificationMethod;
import io.pilotgate.onboarding.SecurityControl;
import io.pilotgate.onboarding.SecurityControls;
import io.pilotgate.onboarding.Sops;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's tasks of the onboarding model. */
@Configuration(proxyBeanMethods = false)
class OnboardingTasks {

    @Bean
    PeopleTask recordNda(Agreements agreements) {
        return PeopleTask.plain(
                "userTask_recordNda",
                Set.of("signers", "signedOn"),
                (pilot, answers, by) -> agreements.recordNda(pilot, signing(answers), by));
    }

    @Bean
    PeopleTask recordMsa(Agreements agreements) {
        return PeopleTask.plain(
                "userTask_recordMsa",
                Set.of("signers", "clauseReferences", "pauseClause", "exitClause", "ipClause", "slaClause", "signedOn"),
                (pilot, answers, by) -> agreements.recordMsa(
                        pilot,
                        signing(answers),
                        new MsaClauses(
                                answers.isTicked("pauseClause"),
                                answers.isTicked("exitClause"),
                                answers.isTicked("ipClause"),
                                answers.isTicked("slaClause"),
                                answers.optional("clauseReferences")),
                        by));
    }

    @Bean
    PeopleTask recordDsa(Agreements agreements) {
        return PeopleTask.plain(
                "userTask_recordDsa",
                Set.of("signers", "sharedData", "location", "signedOn", "retentionDays"),
                (pilot, answers, by) -> agreements.recordDsa(
                        pilot,
                        signing(answers),
                        new DataSharing(
                                answers.optional("sharedData"),
                                answers.optional("location"),
                                answers.wholeNumber(
                                        "retentionDays", "Say for how many days the vendor keeps the data.")),
                        by));
    }

    @Bean
    PeopleTask recordBaa(Agreements agreements) {
        return PeopleTask.plain(
                "userTask_recordBaa",
                Set.of("signers", "signedOn"),
                (pilot, answers, by) -> agreements.recordBaa(pilot, signing(answers), by));
    }

    @Bean
    PeopleTask mapSecurityControls(SecurityControls controls) {
        return PeopleTask.plain(
                "userTask_mapSecurityControls",
                Set.of("sec1", "sec2", "sec3", "sec4", "sec5"),
                (pilot, answers, by) -> {
                    Map<SecurityControl, String> evidence = new EnumMap<>(SecurityControl.class);
                    for (SecurityControl control : SecurityControl.values()) {
                        evidence.put(control, answers.optional(control.name().toLowerCase(Locale.ROOT)));
                    }
                    controls.map(pilot, evidence, by);
                });
    }

    @Bean
    PeopleTask publishSop(Sops sops) {
        return PeopleTask.plain(
                "userTask_publishSop",
                Set.of("sopVersion", "note"),
                (pilot, answers, by) ->
                        sops.publish(pilot, answers.optional("sopVersion"), answers.optional("note"), by));
    }

    @Bean
    PeopleTask signSop(Sops sops) {
        return PeopleTask.approval(
                "userTask_signSop",
                "sopApproved",
                (pilot, answers, by) -> sops.signForBuyer(pilot, by),
                (pilot, answers, by) -> sops.refuseForBuyer(pilot, answers.reason(), by));
    }

    @Bean
    PeopleTask confirmDeidentification(Deidentification deidentification) {
        return PeopleTask.plain(
                "userTask_confirmDeidentification",
                Set.of("evidence", "method"),
                (pilot, answers, by) -> deidentification.confirm(
                        pilot,
                        answers.choice(
                                "method",
                                Map.of(
                                        "safeHarbor", DeidentificationMethod.SAFE_HARBOR,
                                        "expertDetermination", DeidentificationMethod.EXPERT_DETERMINATION)),
                        answers.optional("evidence"),
                        by));
    }

    private static Signing signing(TaskAnswers answers) {
        return Signing.of(
                answers.text("signers", "Name who signed for each side, one person a line."),
                answers.date("signedOn", "Say on which day the last signature was given."));
    }
}
