package io.pilotgate.process;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.DataSharing;
import io.pilotgate.agreement.MsaClauses;
import io.pilotgate.agreement.Signing;
import io.pilotgate.onboarding.AccessClaim;
import io.pilotgate.onboarding.AccessControl;
import io.pilotgate.onboarding.Deidentification;
import io.pilotgate.onboarding.DeidentificationMethod;
import io.pilotgate.onboarding.SecurityControl;
import io.pilotgate.onboarding.SecurityControls;
import io.pilotgate.onboarding.Sops;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
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
                controlFields(),
                (pilot, answers, by) -> controls.map(pilot, evidence(answers), accessClaims(answers), by));
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
                                        "expertDetermination", DeidentificationMethod.EXPERT_DETERMINATION),
                                DeidentificationMethod::title),
                        answers.optional("evidence"),
                        by));
    }

    /** A form of an older release has one field for SEC3, today's has two for each of its points. */
    private static Set<String> controlFields() {
        Set<String> fields = new HashSet<>();
        Arrays.stream(SecurityControl.values()).map(OnboardingTasks::field).forEach(fields::add);
        Arrays.stream(AccessControl.values()).forEach(point -> {
            fields.add(point.field());
            fields.add(point.evidenceField());
        });
        return Set.copyOf(fields);
    }

    private static Map<SecurityControl, String> evidence(TaskAnswers answers) {
        Map<SecurityControl, String> evidence = new EnumMap<>(SecurityControl.class);
        for (SecurityControl control : SecurityControl.values()) {
            evidence.put(control, answers.optional(field(control)));
        }
        return evidence;
    }

    private static Map<AccessControl, AccessClaim> accessClaims(TaskAnswers answers) {
        Map<AccessControl, AccessClaim> claims = new EnumMap<>(AccessControl.class);
        for (AccessControl point : AccessControl.values()) {
            if (!answers.optional(point.field()).isEmpty()) {
                boolean inPlace = answers.isYes(point.field());
                claims.put(point, new AccessClaim(inPlace, answers.optional(point.evidenceField())));
            }
        }
        return claims;
    }

    private static String field(SecurityControl control) {
        return control.name().toLowerCase(Locale.ROOT);
    }

    private static Signing signing(TaskAnswers answers) {
        return Signing.of(
                answers.text("signers", "Name who signed for each side, one person a line."),
                answers.date("signedOn", "Say on which day the last signature was given."));
    }
}
