package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.NewEvaluation;
import io.pilotgate.evaluation.questionnaire.Drafts;
import io.pilotgate.evaluation.questionnaire.EvidenceFolder;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.QuestionnaireState;
import io.pilotgate.evaluation.questionnaire.Questionnaires;
import io.pilotgate.evaluation.questionnaire.Submissions;
import io.pilotgate.evaluation.quotes.PriceBand;
import io.pilotgate.evaluation.quotes.PriceBands;
import io.pilotgate.evaluation.quotes.PricingModel;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.BrowserTest;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Windows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A questionnaire in a browser: without JavaScript, by keyboard, on a phone and on a desk, by day and by night. */
@BrowserTest
class QuestionnaireWindowTests {

    private static final PersonId LENA = new PersonId("lena");

    @Autowired
    private PriceBands bands;

    @Autowired
    Accounts accounts;

    @Autowired
    TrialVendors vendors;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Drafts drafts;

    @Autowired
    EvidenceFolder folder;

    @Autowired
    Submissions submissions;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private Account vendor;

    @SuppressWarnings("NullAway.Init")
    private Questionnaire sent;

    @BeforeEach
    void aQuestionnaireThatWasSent() {
        clock.moveTo(Instant.parse("2026-11-10T12:00:00Z"));
        VendorId company = vendors.certified();
        vendor = People.vendor(accounts, company);
        sent = send(company);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void is_for_everybody_on_every_screen(Windows windows) {
        EveryScreen screen = new EveryScreen(windows, page -> {});
        Account lead = People.staff(accounts, Role.LEAD);
        fillIn(sent);
        String own = "/questionnaires/" + sent.id();
        screen.show("questionnaire-of-vendor", vendor, own);
        screen.show("questionnaire-answers", vendor, own + "/answers/security?question=SEC1.scope");
        screen.show("questionnaires-of-vendor", vendor, "/questionnaires");
        screen.show("questionnaire-waiting", lead, own);
        submissions.submit(sent.id(), true, vendor.id());
        screen.show("questionnaire-handed-in", lead, own);
        screen.show("questionnaire-read", lead, own + "/answers/security");
        Evaluation other = evaluations.open(new NewEvaluation(sent.vendor(), "Lane markings"), LENA);
        screen.show(
                "questionnaire-new",
                lead,
                "/vendors/" + sent.vendor() + "/evaluations/" + other.id() + "/questionnaire");
        screen.show("papers-of-vendor", lead, "/vendors/" + sent.vendor() + "/assurance");
        screen.show("quotes-of-vendor", lead, "/vendors/" + sent.vendor() + "/quotes");
        bands.set(
                new PriceBand(
                        "NER",
                        PricingModel.PER_ANNOTATION,
                        Money.of("0.10", "NZD"),
                        Money.of("0.14", "NZD"),
                        "Invoices"),
                lead.id());
        screen.show("price-bands", lead, "/price-bands");
        screen.show(
                "compare", lead, "/evaluations/compare?evaluation=" + sent.evaluation() + "&evaluation=" + other.id());
        screen.isForEverybody();
    }

    @Test
    void is_answered_without_javascript_on_a_phone(Windows windows) {
        Page page = windows.open(options -> options.setJavaScriptEnabled(false).setViewportSize(360, 780));
        windows.signIn(page, vendor).navigate("/today");
        page.getByText("Questionnaire: Street signs").press("Enter");
        page.getByText("Security and compliance").press("Enter");

        page.getByLabel("Number of your ISO/IEC 27001 certificate").fill("IS 712345");
        page.getByLabel("Do scope and site cover the work").selectOption("yes");
        page.getByText("Save and go to the next part").press("Enter");
        page.getByText("Draft saved: 2 answers changed.").waitFor();
        page.getByText("Questionnaire", new Page.GetByTextOptions().setExact(true))
                .press("Enter");
        page.getByText("Hand in the questionnaire").press("Enter");
        NextPage.isRefusal(page);
        page.getByLabel("without an answer").check();
        page.getByText("Hand in the questionnaire").press("Enter");
        page.getByText("handed in and locked").waitFor();

        assertThat(questionnaires.find(sent.id()).state()).isEqualTo(QuestionnaireState.SUBMITTED);
        assertThat(submissions.content(sent.id(), 1))
                .contains("\"SEC1.certificateNumber\":\"IS 712345\"", "\"SEC1.coversWork\":\"yes\"");
    }

    @Test
    void is_answered_by_keyboard_alone(Windows windows) {
        Page page = windows.signedIn(vendor);
        page.navigate("/questionnaires/" + sent.id() + "/answers/security");

        tabTo(page, "SEC1.certificateNumber").type("IS 712345");
        tabTo(page, "SEC1.issuedOn").type("02012026");
        tabTo(page, "Save the draft").press("Enter");
        page.getByText("Draft saved").waitFor();

        assertThat(drafts.of(sent.id()))
                .isEqualTo(Map.of("SEC1.certificateNumber", "IS 712345", "SEC1.issuedOn", "2026-02-01"));
    }

    @Test
    void is_walked_through_with_tab_in_reading_order(Windows windows) {
        Page page = windows.open(options -> options.setViewportSize(360, 780).setReducedMotion(ReducedMotion.REDUCE));
        windows.signIn(page, vendor).navigate("/questionnaires/" + sent.id());
        TabOrder.isReadingOrder(page);
        page.navigate("/questionnaires/" + sent.id() + "/answers/security");
        TabOrder.isReadingOrder(page);
    }

    @Test
    void a_file_is_downloaded_filled_in_and_read_back(Windows windows) throws IOException {
        Page page = windows.signedIn(vendor);
        page.navigate("/questionnaires/" + sent.id());
        Download template =
                page.waitForDownload(() -> page.getByText("JSON", new Page.GetByTextOptions().setExact(true))
                        .click());
        String filled = Files.readString(template.path())
                .replaceFirst("(\"key\" : \"SEC1.site\"(?s:.*?)\"answer\" : )\"\"", "$1\"Porto\"");

        page.getByLabel("Filled-in workbook or JSON").setInputFiles(payload("{}"));
        page.getByText("Read the file").click();
        NextPage.isRefusal(page);
        page.getByLabel("Filled-in workbook or JSON").setInputFiles(payload(filled));
        page.getByText("Read the file").click();
        page.getByText("The file is read: 1 answer").waitFor();

        assertThat(drafts.of(sent.id())).isEqualTo(Map.of("SEC1.site", "Porto"));
    }

    private Questionnaire send(VendorId company) {
        Evaluation evaluation = evaluations.open(new NewEvaluation(company, "Street signs"), LENA);
        return questionnaires.send(evaluation.id(), LocalDate.parse("2026-12-01"), ZoneId.of("Asia/Manila"), LENA);
    }

    private void fillIn(Questionnaire questionnaire) {
        drafts.save(
                questionnaire.id(),
                Map.of(
                        "SEC1.certificateNumber", "IS 712345",
                        "SEC1.scope", "Annotation of images and text.\nPorto and Manila.",
                        "SEC1.coversWork", "yes",
                        "SEC1.issuedOn", "2026-02-01"),
                vendor.id());
        byte[] paper = "certificate".getBytes(StandardCharsets.UTF_8);
        folder.addFile(
                questionnaire.id(), "SEC1.scope", "certificate.pdf", new ByteArrayInputStream(paper), vendor.id());
        folder.addLink(
                questionnaire.id(), "SEC1.scope", "https://labelworks.example/certificates/iso-27001", vendor.id());
    }

    private static FilePayload payload(String content) {
        return new FilePayload("answers.json", "application/json", content.getBytes(StandardCharsets.UTF_8));
    }

    /** Presses Tab until the field with this name or the button with this text has the focus. */
    private static Keyboard tabTo(Page page, String place) {
        for (int pressed = 0; pressed < 120; pressed++) {
            page.keyboard().press("Tab");
            Object reached =
                    page.evaluate("(({name, textContent}) => [name, textContent.trim()])(document.activeElement)");
            if (((List<?>) reached).contains(place)) {
                return page.keyboard();
            }
        }
        throw new AssertionError("Tab does not reach " + place);
    }
}
