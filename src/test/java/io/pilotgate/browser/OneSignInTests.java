package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.agreement.Agreement;
import io.pilotgate.agreement.AgreementKind;
import io.pilotgate.agreement.Agreements;
import io.pilotgate.evaluation.Certificate;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateDecision;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.BrowserTest;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Windows;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead signs in once, at our page, and works in Tasklist and in Cockpit; what is asserted is what was stored. */
@BrowserTest
class OneSignInTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private TrialPilots trial;

    @Autowired
    private TrialOnboarding onboarding;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Pilots pilots;

    @Autowired
    private Gates gates;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Clock clock;

    private Account lead;
    private PilotId pilot;
    private LocalDate signedOn;

    @Autowired
    Vendors vendors;

    @BeforeEach
    void launch() {
        lead = People.staff(accounts, Role.LEAD);
        pilot = trial.launched(TrialPilots.STRICT);
        signedOn = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(3);
    }

    @Test
    void recordsTheNdaInTasklistAndDecidesTheGateInCockpit(Windows windows) {
        Page page = windows.signedIn(lead);

        recordTheNda(page);
        onboarding.finish(pilot);

        rejectTheGate(page);
        onboarding.closeGaps(pilot, lead.id());
        approveTheGate(page);
    }

    private void recordTheNda(Page page) {
        TasklistWindow task = TasklistWindow.open(
                        page, onboarding.task(pilot, "userTask_recordNda").id())
                .claim()
                .write("Who signed", "Ana Buyer, head of data\nVito Vendor, managing director")
                .date("Signed on", signedOn);

        assertThat(task.refusal()).contains("No signed NDA is on file. Upload the");
        picture(page, "tasklist");
        assertThat(agreement().signed(AgreementKind.NDA)).isEmpty();

        onboarding.upload(pilot, DocumentKind.NDA);
        task.complete();

        assertThat(agreement().signed(AgreementKind.NDA)).hasValueSatisfying(signed -> {
            assertThat(signed.signing().signers())
                    .containsExactly("Ana Buyer, head of data", "Vito Vendor, managing director");
            assertThat(signed.signing().signedOn()).isEqualTo(signedOn);
            assertThat(signed.recordedBy()).isEqualTo(lead.id());
        });
    }

    private void rejectTheGate(Page page) {
        ApprovalsTab tab = ApprovalsTab.open(page, processInstance()).shows("one open approval");

        tab.press("Reject").shows("Rejecting needs a reason");
        assertThat(tab.aboutReason()).contains("Rejecting needs a reason: say what is wrong and what would mend it.");
        assertThat(gates.decisions(pilot)).isEmpty();
        picture(page, "cockpit-refusal");

        tab.reason("The exit clause of the MSA names no notice period.")
                .press("Reject")
                .shows("nothing to approve");

        assertThat(gates.decisions(pilot))
                .extracting(GateDecision::gate, GateDecision::outcome, GateDecision::reason, GateDecision::by)
                .containsExactly(tuple(
                        Gate.ONBOARDING, "rejected", "The exit clause of the MSA names no notice period.", lead.id()));
    }

    private void approveTheGate(Page page) {
        ApprovalsTab tab = ApprovalsTab.open(page, processInstance());
        tab.press("Refresh").shows("one open approval");

        certifyUntil(LocalDate.of(2020, 12, 31));
        tab.press("Approve").shows("ISO 27001");
        assertThat(pilots.find(pilot).phase()).isEqualTo(Phase.ONBOARDING);

        certifyUntil(LocalDate.of(2199, 12, 31));
        tab.press("Approve").shows("nothing to approve");
        picture(page, "cockpit-approved");

        assertThat(pilots.find(pilot).phase()).isEqualTo(Phase.CALIBRATION);
        assertThat(gates.decisions(pilot)).extracting(GateDecision::outcome).containsExactly("rejected", "approved");
    }

    private Agreement agreement() {
        return agreements.of(pilot);
    }

    private String processInstance() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(pilot.value())
                .processDefinitionKey("pilot")
                .singleResult()
                .getId();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    private void certifyUntil(LocalDate lastDay) {
        vendors.renewCertificate(
                pilots.find(pilot).vendor(),
                new Certificate("TRIAL-27001", "Trial body", "Trial", LocalDate.of(2000, 1, 1), lastDay),
                lead.id());
    }
}
