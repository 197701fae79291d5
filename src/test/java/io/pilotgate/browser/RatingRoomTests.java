package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationAnswers;
import io.pilotgate.evaluation.EvaluationEvidence;
import io.pilotgate.evaluation.Ratings;
import io.pilotgate.evaluation.SettledRatings;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.BrowserTest;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialAnswers;
import io.pilotgate.testing.TrialEvaluations;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Windows;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rating room as people use it: alone, then together; without JavaScript, by keyboard, on every screen. */
@BrowserTest
class RatingRoomTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private TrialEvaluations trials;

    @Autowired
    private TrialVendors vendors;

    @Autowired
    private EvaluationAnswers answers;

    @Autowired
    private EvaluationEvidence evidence;

    @Autowired
    private Ratings ratings;

    @Autowired
    private SettledRatings settled;

    @Autowired
    private SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private Account lead;

    @SuppressWarnings("NullAway.Init")
    private Account qa;

    @SuppressWarnings("NullAway.Init")
    private Evaluation evaluation;

    @BeforeEach
    void anEvaluationThatIsAnswered() {
        clock.moveTo(Instant.parse("2026-11-26T12:00:00Z"));
        lead = People.staff(accounts, Role.LEAD);
        qa = People.staff(accounts, Role.QA);
        evaluation = trials.answered();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void twoRateAloneAndSettleTogetherWithoutJavaScriptOnANarrowScreen(Windows windows) {
        ratings.ask(evaluation.id(), Set.of(lead.id(), qa.id()), lead.id());
        rateAllBut("QUA3", lead.id(), Rating.DOCUMENTED);
        rateAllBut("", qa.id(), Rating.DOCUMENTED);
        ratings.handIn(evaluation.id(), qa.id());
        Page page = windows.open(options -> options.setJavaScriptEnabled(false).setViewportSize(360, 780));
        windows.signIn(page, lead).navigate("/evaluations/" + evaluation.id() + "/rating");
        assertThat(page.getByText("(" + qa.id() + "): 2 documented").count()).isZero();

        page.getByText("QUA3 Inter-annotator agreement").press("Enter");
        page.getByText("Rate QUA3").press("Enter");
        NextPage.isRefusal(page);
        page.locator("input[name=rating][value='1']").check();
        page.locator("#rating-reason").fill("Measured on few items");
        page.getByText("Rate QUA3").press("Enter");
        page.getByText("Rated.").waitFor();
        page.getByText("Back to the rating room").press("Enter");
        page.getByText("Hand in my 25 ratings").press("Enter");
        page.getByText("Your ratings are handed in.").waitFor();
        page.getByText("(" + qa.id() + "): 2 documented").first().waitFor();

        page.getByText("Agree to all 25 as settled").press("Enter");
        page.getByText("Not settled yet: QUA3.").first().waitFor();
        page.getByText("QUA3 Inter-annotator agreement").press("Enter");
        page.locator("#settled-rating input[value='2']").check();
        page.locator("#settled-reason").fill("They sent the sheet");
        page.getByText("Settle QUA3").press("Enter");
        page.getByText("Settled.").waitFor();
        page.getByText("Back to the rating room").press("Enter");
        page.getByText("Agree to all 25 as settled").press("Enter");
        page.getByText("You agree to the ratings as they are settled.").waitFor();
        assertThat(page.getByText("Agree to all 25 as settled").count())
                .as("once is enough")
                .isZero();

        settled.agree(evaluation.id(), qa.id());
        assertThat(settled.areAgreed(evaluation.id())).isTrue();
    }

    @Test
    void breakNoRuleOfAccessibilityAndFitEveryScreen(Windows windows) {
        EveryScreen screen = new EveryScreen(windows, page -> {});
        String address = "/evaluations/" + evaluation.id();
        evidence.addLink(
                evaluation.id(),
                "SEC1",
                "Register of the accredited body",
                "https://example.com/iso",
                "IS-4711, to 2027",
                lead.id());
        screen.show("weights", lead, address + "/weights");
        screen.show("evaluation-work", lead, address + "/scope/work");
        screen.show("vendor-claims-and-waits", lead, "/vendors/" + claiming());
        ratings.ask(evaluation.id(), Set.of(lead.id(), qa.id()), lead.id());
        screen.show("criterion-alone", lead, address + "/criteria/QUA2");
        rateAllBut("", lead.id(), Rating.DOCUMENTED);
        ratings.handIn(evaluation.id(), lead.id());
        rateAllBut("", qa.id(), Rating.CLAIMED);
        screen.show("rating-room-alone", qa, address + "/rating");
        ratings.handIn(evaluation.id(), qa.id());
        screen.show("rating-room-together", lead, address + "/rating");
        screen.show("criterion-together", lead, address + "/criteria/SEC1");
        screen.show("evaluation", lead, address);
        screen.show("weights-locked", qa, address + "/weights");
        screen.show("evaluation-fit", lead, address + "/scope/fit");
        screen.show("evaluations", lead, "/vendors/" + evaluation.vendor() + "/evaluations");
        screen.show("vendor-flags", lead, "/vendors/" + evaluation.vendor() + "/flags");
        String task = taskOf(windows.signedIn(lead), address);
        screen.show("evaluation-task", lead, task);
        screen.show(
                "evaluation-signed",
                lead,
                "/evaluations/"
                        + trials.openWith(Set.of("healthcare", "california")).id());
        screen.isForEverybody();
    }

    @Test
    void areWalkedThroughWithTabInReadingOrder(Windows windows) {
        ratings.ask(evaluation.id(), Set.of(lead.id(), qa.id()), lead.id());
        rateAllBut("QUA3", lead.id(), Rating.DOCUMENTED);
        Page page = windows.open(options -> options.setViewportSize(360, 780).setReducedMotion(ReducedMotion.REDUCE));
        windows.signIn(page, lead).navigate("/evaluations/" + evaluation.id() + "/rating");
        TabOrder.isReadingOrder(page);
        page.navigate("/evaluations/" + evaluation.id() + "/criteria/QUA3");
        TabOrder.isReadingOrder(page);
    }

    /** A vendor that answered of a certificate that nobody has seen, and named references that nobody has asked. */
    private VendorId claiming() {
        Evaluation claiming = trials.openFor(vendors.withoutCertificate());
        answers.enter(
                claiming.id(), TrialAnswers.goodBut("STR2.check1=;STR2.check2=").values(), lead.id());
        return claiming.vendor();
    }

    private static String taskOf(Page page, String address) {
        page.navigate(address);
        return String.valueOf(page.locator("a[href*='/tasks/']").first().getAttribute("href"));
    }

    private void rateAllBut(String code, PersonId person, Rating rating) {
        Criteria.all().stream()
                .filter(criterion -> !criterion.code().equals(code))
                .forEach(criterion -> ratings.rate(evaluation.id(), criterion.code(), Optional.of(rating), "", person));
    }
}
