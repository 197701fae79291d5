package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.decision.monthly.MonthlyReviews;
import io.pilotgate.decision.monthly.ReviewMonths;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.SlaTier;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.delivery.turnaround.AskedWork;
import io.pilotgate.delivery.turnaround.WaitingRequests;
import io.pilotgate.delivery.turnaround.WorkRequests;
import io.pilotgate.grading.figures.GradedSet;
import io.pilotgate.grading.figures.TrialFigures;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.BrowserTest;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Windows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of turnaround, quality and months with something on them: pictures, tables and forms. */
@BrowserTest
class PerformancePagesTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private TrialFigures figures;

    @Autowired
    private WorkRequests requests;

    @Autowired
    private WaitingRequests waiting;

    @Autowired
    private MonthlyReviews reviews;

    @Autowired
    private ReviewMonths months;

    @Autowired
    private Pilots pilots;

    @Autowired
    private Clock clock;

    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void delivered() {
        pilot = figures.delivered();
        figures.compute(pilot, GradedSet.DAYS);
        Instant now = clock.instant();
        finished(1, SlaTier.RUSH, now.minus(Duration.ofHours(40)), 30, 4);
        finished(2, SlaTier.TYPICAL, now.minus(Duration.ofHours(60)), 0, 30);
        finished(3, SlaTier.TYPICAL, now.minus(Duration.ofHours(50)), 0, 20);
        months.look(pilots.find(pilot), now);
        reviews.close(pilot, YearMonth.from(now.atZone(ZoneOffset.UTC)));
    }

    @Test
    void fitEveryScreenWithPicturesTablesAndForms(Windows windows) {
        EveryScreen screen = new EveryScreen(windows, page -> {});
        Account lead = People.staff(accounts, Role.LEAD);
        Account vendor = People.vendor(accounts, pilots.find(pilot).vendor());
        requests.ask(pilot, new AskedWork(SlaTier.PEAK, 20, "Day drives", clock.instant()), lead.id());
        waiting.raise(pilot, EscalationKind.OTHER, Urgency.RUSH, "img-7", "Half a sign?", Set.of(4), vendor.id());
        screen.show("escalations-filled", vendor, "/pilots/" + pilot + "/escalations");
        screen.show("sla-filled", lead, "/pilots/" + pilot + "/sla");
        screen.show("quality-filled", lead, "/pilots/" + pilot + "/quality");
        screen.show("reviews-filled", lead, "/pilots/" + pilot + "/reviews");
        screen.isForEverybody();
    }

    @Test
    void askForWorkWithoutJavaScriptOnANarrowScreen(Windows windows) {
        Page page = windows.open(options -> options.setJavaScriptEnabled(false).setViewportSize(360, 780));
        windows.signIn(page, People.staff(accounts, Role.LEAD)).navigate("/pilots/" + pilot + "/sla");

        page.locator("summary", new Page.LocatorOptions().setHasText("Ask for work"))
                .press("Enter");
        page.getByText("Ask for the work").press("Enter");
        NextPage.isRefusal(page);
        page.locator("#ask-tier").selectOption("PEAK");
        page.locator("#ask-items").fill("20");
        page.locator("#ask-dataDue")
                .fill(clock.instant().atOffset(ZoneOffset.UTC).toString().substring(0, 16));
        page.locator("#ask-about").fill("Night drives");
        page.getByText("Ask for the work").press("Enter");
        page.getByText("W-4 is asked for.").waitFor();

        assertThat(requests.of(pilot)).hasSize(4);
    }

    private void finished(int number, SlaTier tier, Instant dataDue, int hoursLate, int hoursOfWork) {
        requests.ask(pilot, new AskedWork(tier, 100L * number, "Night drives", dataDue), TrialPilots.LEAD);
        Instant handedOver = dataDue.plus(Duration.ofHours(hoursLate));
        requests.handOver(pilot, number, handedOver, TrialPilots.LEAD);
        requests.finish(
                pilot, number, handedOver.plus(Duration.ofHours(hoursOfWork)), "The vendor's mail.", TrialPilots.LEAD);
    }
}
