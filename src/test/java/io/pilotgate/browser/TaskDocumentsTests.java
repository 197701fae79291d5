package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocument;
import io.pilotgate.files.PilotDocuments;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.testing.BrowserTest;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Windows;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers are uploaded on the pilot's page and stand, with their hash, in the task that needs them. */
@BrowserTest
class TaskDocumentsTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private TrialPilots trial;

    @Autowired
    private TrialOnboarding onboarding;

    @Autowired
    private PilotDocuments documents;

    private Account lead;
    private PilotId pilot;

    @BeforeEach
    void launch() {
        lead = People.staff(accounts, Role.LEAD);
        pilot = trial.launched(TrialPilots.STRICT);
    }

    @Test
    void tasklistListsTheUploadedNdaWithItsHash(Windows windows) {
        Page page = windows.signedIn(lead);
        Locator tab = documentsTab(page, task());
        tab.getByText("NDA: none on file yet").waitFor();
        assertThat(tab.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("on the pilot's page"))
                        .getAttribute("href"))
                .isEqualTo("/pilots/" + pilot + "#documents");

        onboarding.upload(pilot, DocumentKind.NDA);
        onboarding.upload(pilot, DocumentKind.SOP);
        tab.getByText("Refresh").click();

        tab.getByText("nda.txt").waitFor();
        assertThat(tab.innerText()).contains(nda().hash().hex()).doesNotContain("sop.txt", "none on file");
        assertThat(tab.getByText("nda.txt").getAttribute("href")).endsWith("/documents/" + nda().id());
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "tasklist-documents.png")));
    }

    @Test
    void ourOwnTaskPageListsThemToo(Windows windows) {
        Page page = windows.signedIn(lead);
        String address = "/pilots/" + pilot + "/tasks/" + task();
        page.navigate(address);
        assertThat(page.getByText("NDA: upload it").isVisible()).isTrue();

        onboarding.upload(pilot, DocumentKind.NDA);
        page.navigate(address);

        assertThat(page.getByText(nda().hash().hex()).isVisible()).isTrue();
        assertThat(page.getByText("NDA: upload it").isVisible()).isFalse();
    }

    private String task() {
        return onboarding.task(pilot, "userTask_recordNda").id();
    }

    private PilotDocument nda() {
        return documents.of(pilot).stream()
                .filter(document -> document.kind() == DocumentKind.NDA)
                .findFirst()
                .orElseThrow();
    }

    private static Locator documentsTab(Page page, String task) {
        page.navigate("/camunda/app/tasklist/default/#/?task=" + task);
        page.getByText("Documents", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        Locator tab = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Documents of this task"));
        tab.waitFor();
        return tab;
    }
}
