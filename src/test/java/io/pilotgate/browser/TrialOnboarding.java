package io.pilotgate.browser;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocuments;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.process.OpenTask;
import io.pilotgate.process.TaskInbox;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialControls;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Does the tasks of onboarding that a test is not about, up to the gate. */
@Component
class TrialOnboarding {

    private final Accounts accounts;
    private final TaskInbox inbox;
    private final PilotDocuments documents;
    private final Sops sops;
    private final Clock clock;

    TrialOnboarding(Accounts accounts, TaskInbox inbox, PilotDocuments documents, Sops sops, Clock clock) {
        this.accounts = accounts;
        this.inbox = inbox;
        this.documents = documents;
        this.sops = sops;
        this.clock = clock;
    }

    OpenTask task(PilotId pilot, String key) {
        return inbox.openOf(pilot).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not open in " + inbox.openOf(pilot)));
    }

    /** Completes every open task but the gate, as people with the right role, and signs for the vendor. */
    void finish(PilotId pilot) {
        Account everyone = People.staff(accounts, Role.LEAD, Role.QA, Role.SECURITY);
        while (inbox.openOf(pilot).stream().anyMatch(task -> !task.key().endsWith("Gate"))) {
            inbox.openOf(pilot).stream()
                    .filter(task -> !task.key().endsWith("Gate"))
                    .forEach(task -> inbox.complete(task.id(), answers(pilot, task.key()), everyone.id()));
        }
        sops.signForVendor(pilot, "1.0", new PersonId("trialVendor"));
    }

    void closeGaps(PilotId pilot, PersonId lead) {
        inbox.complete(
                task(pilot, "userTask_closeOnboardingGaps").id(), Map.of("whatChanged", "The MSA is back."), lead);
    }

    void upload(PilotId pilot, DocumentKind kind) {
        documents.upload(
                pilot,
                kind,
                kind.name().toLowerCase(Locale.ROOT) + ".txt",
                "text/plain",
                new ByteArrayInputStream((kind + " of " + pilot).getBytes(StandardCharsets.UTF_8)),
                new PersonId("trialLead"));
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    }

    private Map<String, Object> answers(PilotId pilot, String key) {
        String signers = "Ana Buyer\nVito Vendor";
        return switch (key) {
            case "userTask_recordNda" -> {
                upload(pilot, DocumentKind.NDA);
                yield Map.of("signers", signers, "signedOn", today());
            }
            case "userTask_recordMsa" -> {
                upload(pilot, DocumentKind.MSA);
                yield Map.of(
                        "signers", signers,
                        "clauseReferences", "Pause 1, exit 2, IP 3, SLA 4",
                        "pauseClause", true,
                        "exitClause", true,
                        "ipClause", true,
                        "slaClause", true,
                        "signedOn", today());
            }
            case "userTask_recordDsa" -> {
                upload(pilot, DocumentKind.DSA);
                yield Map.of(
                        "signers",
                        signers,
                        "sharedData",
                        "Public news.",
                        "location",
                        "Portugal",
                        "signedOn",
                        today(),
                        "retentionDays",
                        30);
            }
            case "userTask_mapSecurityControls" -> TrialControls.answers();
            case "userTask_publishSop" -> {
                upload(pilot, DocumentKind.SOP);
                yield Map.of("sopVersion", "1.0", "note", "First.");
            }
            default -> Map.of("decision", "approve");
        };
    }
}
