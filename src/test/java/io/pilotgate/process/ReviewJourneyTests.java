package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.calendar.WorkingCalendar;
import io.pilotgate.calendar.WorkingHours;
import io.pilotgate.commercial.RampPlans;
import io.pilotgate.decision.Exits;
import io.pilotgate.decision.Outcome;
import io.pilotgate.decision.monthly.Engagements;
import io.pilotgate.decision.monthly.MonthFigures;
import io.pilotgate.decision.monthly.MonthTruthMissing;
import io.pilotgate.decision.monthly.MonthlyReview;
import io.pilotgate.decision.monthly.MonthlyReviewOverdue;
import io.pilotgate.decision.monthly.MonthlyReviewPublished;
import io.pilotgate.decision.monthly.MonthlyReviews;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.Side;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.delivery.turnaround.SideHours;
import io.pilotgate.grading.MonthAudit;
import io.pilotgate.grading.Seals;
import io.pilotgate.grading.SetName;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Stops;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialOutcomes;
import io.pilotgate.testing.TrialPilots;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Months of a pilot in Berlin that delivers from 12 January 2026, by the time machine; target 95 %, floor 60 %. */
@PilotgateTest
@RecordApplicationEvents
class ReviewJourneyTests {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @Autowired
    Journeys journeys;

    @Autowired
    MonthlyReviews reviews;

    @Autowired
    Engagements engagements;

    @Autowired
    Escalations escalations;

    @Autowired
    SideHours hours;

    @Autowired
    RampPlans ramps;

    @Autowired
    Exits exits;

    @Autowired
    Seals seals;

    @Autowired
    Pauses pauses;

    @Autowired
    Stops stops;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialOutcomes outcomes;

    @Autowired
    Outbox outbox;

    @Autowired
    IdentityService identity;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEvents facts;

    @AfterEach
    void realTime() {
        clock.reset();
        identity.clearAuthentication();
    }

    @Test
    void a_month_is_measured_by_items_that_were_fresh_in_it_signed_and_told_to_both_sides() {
        Journey pilot = delivering(60);
        pilot.advanceTo("2026-01-13T09:00:00Z");
        journeys.deliver(pilot, BatchPurpose.PRODUCTION, TrialLabels.labels("early", 5, 5));
        pilot.advanceTo("2026-01-13T12:00:00Z");
        assertThatThrownBy(() -> reviews.sign(pilot.pilot(), JANUARY, "", pilot.lead()))
                .hasMessageContaining("once the month is over");
        journeys.seal(pilot, TruthPurpose.MONTH, TrialLabels.file("item,truth", truthLines()));
        pilot.advanceTo("2026-01-20T09:00:00Z");
        journeys.deliver(pilot, BatchPurpose.PRODUCTION, TrialLabels.labels("month", 60, 57));
        pilot.advanceTo("2026-02-01T22:00:00Z");
        assertThat(pilot.waiting()).doesNotContain("signReview");

        // 1 February is a Sunday: the month is closed on Monday morning.
        pilot.advanceTo("2026-02-02T07:00:00Z");

        assertThat(facts.stream(MonthTruthMissing.class))
                .noneMatch(missing -> missing.pilot().equals(pilot.pilot()));
        MonthFigures figures = figures(pilot.pilot(), JANUARY);
        // Five of the seventy sealed items were labelled before, five not at all.
        assertThat(figures.audit()).isEqualTo(new MonthAudit(70, 57, 60, 0, 5));
        assertThat(figures.audit().unanswered()).isEqualTo(5);
        assertThat(figures.worked()).isTrue();
        assertThat(figures.underFloor()).isFalse();
        OpenTask task = pilot.task("signReview");
        assertThat(task.subject()).isEqualTo("2026-01");
        assertThat(task.due()).as("the fifth working day").isEqualTo("2026-02-06T16:00:00Z");
        pilot.complete("signReview", pilot.lead(), Map.of("decision", "approve", "reason", "A good month."));
        pilot.settle();

        assertThat(facts.stream(MonthlyReviewPublished.class))
                .contains(new MonthlyReviewPublished(pilot.pilot(), JANUARY));
        assertThat(letters(pilot.pilot(), "month-reviewed"))
                .anySatisfy(letter -> assertThat(letter.text()).contains("57 of 60 correct", "A good month."));
        assertThat(letters(pilot.pilot(), "month-reviewed"))
                .anySatisfy(letter -> assertThat(letter.text())
                        .contains("Accuracy against fresh blind truth: 95 %", "A good month.")
                        .doesNotContain("57 of 60"));
        assertThat(reviews.of(pilot.pilot())).extracting(MonthlyReview::month).containsExactly(JANUARY, FEBRUARY);
        assertThatThrownBy(() -> reviews.sign(pilot.pilot(), JANUARY, "", pilot.lead()))
                .hasMessageContaining("signed already");
    }

    @Test
    void a_month_without_fresh_truth_and_without_work_is_no_data_and_somebody_is_asked() {
        Journey pilot = delivering(60);
        // A question is talk and no work: it makes no score of a month in which nobody labelled anything.
        var days = new WorkingCalendar(ZoneId.of("Europe/Berlin"), Set.of(), Set.of());
        for (Side side : Side.values()) {
            hours.record(
                    pilot.pilot(), side, new WorkingHours(days, LocalTime.of(9, 0), LocalTime.of(17, 0)), pilot.lead());
        }
        escalations.raise(
                pilot.pilot(), EscalationKind.OTHER, Urgency.TYPICAL, "", "When do we begin?", pilot.vendor());
        escalations.answer(pilot.pilot(), 1, "Once the data is there.", null, pilot.lead());
        pilot.advanceTo("2026-01-15T16:00:00Z");
        assertThat(facts.stream(MonthTruthMissing.class)).contains(new MonthTruthMissing(pilot.pilot(), JANUARY));

        pilot.advanceTo("2026-02-02T08:00:00Z");

        MonthFigures figures = figures(pilot.pilot(), JANUARY);
        assertThat(figures.worked()).isFalse();
        assertThat(figures.audit()).isEqualTo(MonthAudit.NOTHING_SEALED);
        assertThat(figures.audit().proportion().value()).isEmpty();
        assertThat(figures.communication()).isNull();
        assertThat(figures.tiers())
                .allSatisfy(tier -> assertThat(tier.requests().value()).isEmpty());
        assertThat(figures.underFloor()).isFalse();
        pilot.advanceTo("2026-02-06T17:00:00Z");
        assertThat(facts.stream(MonthlyReviewOverdue.class)).contains(new MonthlyReviewOverdue(pilot.pilot(), JANUARY));
        pilot.approve("signReview", pilot.lead());
        pilot.settle();
        assertThat(letters(pilot.pilot(), "month-reviewed"))
                .allSatisfy(
                        letter -> assertThat(letter.text()).contains("no data").doesNotContainPattern("\\b100\\b"));
    }

    @Test
    void under_the_floor_actions_come_first_and_figures_sent_back_are_gathered_anew() {
        Journey pilot = delivering(60);
        pilot.advanceTo("2026-01-13T12:00:00Z");
        journeys.seal(pilot, TruthPurpose.MONTH, TrialLabels.truth("month", 60));
        journeys.deliver(pilot, BatchPurpose.PRODUCTION, TrialLabels.labels("month", 60, 20));
        pilot.advanceTo("2026-02-02T08:00:00Z");
        assertThat(figures(pilot.pilot(), JANUARY).underFloor()).isTrue();
        assertThat(pilot.waiting()).contains("recordActions").doesNotContain("signReview");
        assertThatThrownBy(() -> pilot.complete("recordActions", pilot.lead(), Map.of("actions", " ")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("what both sides agreed to do");

        pilot.complete("recordActions", pilot.lead(), Map.of("actions", "Ines trains the team by Friday."));
        pilot.reject("signReview", pilot.lead(), "Was the right file delivered?");
        pilot.settle();

        assertThat(pilot.waiting()).contains("recordActions");
        pilot.complete("recordActions", pilot.lead(), Map.of("actions", "It was. Ines trains the team by Friday."));
        pilot.approve("signReview", pilot.lead());
        assertThat(reviews.find(pilot.pilot(), JANUARY).actions()).startsWith("It was.");
        assertThat(reviews.find(pilot.pilot(), JANUARY).isSigned()).isTrue();
    }

    @Test
    void it_goes_on_after_a_pilot_that_was_scaled_up_and_stops_when_the_work_ends() {
        Journey pilot = delivering(30);
        outcomes.decide(pilot.pilot(), Outcome.SCALE_UP);
        LocalDate today = LocalDate.parse("2026-01-12");
        ramps.make(pilot.pilot(), today.plusDays(30), 60, 100, pilot.lead());
        assertThat(engagements.goesOn(pilot.pilot())).isTrue();

        pilot.advanceTo("2026-02-12T12:00:00Z");
        journeys.seal(pilot, TruthPurpose.MONTH, TrialLabels.truth("after", 50));
        // The month's own set stays sealed, though the pilot is decided.
        assertThat(seals.of(pilot.pilot(), SetName.of("MONTH-202602")).reveal()).isEmpty();
        journeys.deliver(pilot, BatchPurpose.ONGOING, TrialLabels.labels("after", 50, 50));
        escalations.raise(pilot.pilot(), EscalationKind.OTHER, Urgency.TYPICAL, "", "And now?", pilot.vendor());
        pilot.advanceTo("2026-03-02T08:00:00Z");

        assertThat(figures(pilot.pilot(), FEBRUARY).audit()).isEqualTo(new MonthAudit(50, 50, 50, 0, 0));
        assertThat(pilot.waiting()).contains("signReview");

        assertThat(pilot.task("signReview").subject()).isEqualTo("2026-01");
        pilot.approve("signReview", pilot.lead());
        assertThat(reviews.find(pilot.pilot(), FEBRUARY).days().first())
                .as("the ramp's first day")
                .isEqualTo("2026-02-11");
        // A week into March, with truth that was sealed for it.
        pilot.advanceTo("2026-03-04T09:00:00Z");
        journeys.seal(pilot, TruthPurpose.MONTH, TrialLabels.truth("last", 50));
        journeys.deliver(pilot, BatchPurpose.ONGOING, TrialLabels.labels("last", 50, 49));
        pilot.advanceTo("2026-03-10T11:00:00Z");
        engagements.end(pilot.pilot(), "The programme ends.", pilot.lead());
        pilot.settle();

        // February waits for its signature as before; March is over with today and closed tomorrow morning.
        assertThat(pilot.waiting()).contains("signReview", "settleExitCost");
        assertThat(pilot.task("signReview").subject()).isEqualTo("2026-02");
        assertThat(exits.of(pilot.pilot())).isPresent();
        pilot.approve("signReview", pilot.lead());
        pilot.settle();
        assertThat(pilot.waiting()).doesNotContain("signReview");
        pilot.advanceTo("2026-03-11T08:00:00Z");
        MonthlyReview march = reviews.find(pilot.pilot(), YearMonth.of(2026, 3));
        assertThat(march.days()).isEqualTo(new DateSpan(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-10")));
        assertThat(march.isBroken()).isTrue();
        assertThat(Objects.requireNonNull(march.figures()).audit()).isEqualTo(new MonthAudit(50, 49, 50, 0, 0));
        pilot.approve("signReview", pilot.lead());
        pilot.settle();
        assertThat(letters(pilot.pilot(), "month-reviewed"))
                .filteredOn(letter -> letter.subject().contains("March"))
                .hasSize(2)
                .allSatisfy(letter ->
                        assertThat(letter.text()).contains("from 2026-03-01 to 2026-03-10, 10 of its 31 days"));
        int months = reviews.of(pilot.pilot()).size();
        pilot.advanceTo("2026-04-02T08:00:00Z");
        assertThat(reviews.of(pilot.pilot())).hasSize(months);
        assertThatThrownBy(() -> engagements.end(pilot.pilot(), "Again.", pilot.lead()))
                .hasMessageContaining("nothing to end");
    }

    /** The ramp begins on 20 February and its work ends on the first of March before anybody has looked at that month. */
    @Test
    void work_that_ends_early_without_fresh_truth_is_no_data_that_a_lead_signs() {
        Journey pilot = delivering(30);
        outcomes.decide(pilot.pilot(), Outcome.SCALE_UP);
        ramps.make(pilot.pilot(), LocalDate.parse("2026-02-20"), 60, 100, pilot.lead());
        pilot.advanceTo("2026-02-28T23:30:00Z");
        engagements.end(pilot.pilot(), "The budget is gone.", pilot.lead());
        pilot.advanceTo("2026-03-02T08:00:00Z");

        assertThat(reviews.of(pilot.pilot()))
                .extracting(MonthlyReview::days)
                .contains(
                        new DateSpan(LocalDate.parse("2026-02-20"), LocalDate.parse("2026-02-28")),
                        new DateSpan(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-01")));
        assertThat(facts.stream(MonthTruthMissing.class))
                .as("nobody is asked for what cannot be sealed any more")
                .doesNotContain(new MonthTruthMissing(pilot.pilot(), YearMonth.of(2026, 3)));
        MonthFigures figures = figures(pilot.pilot(), YearMonth.of(2026, 3));
        assertThat(figures.worked()).isFalse();
        assertThat(figures.audit()).isEqualTo(MonthAudit.NOTHING_SEALED);
        assertThat(figures.underFloor()).isFalse();
        while (pilot.waiting().contains("signReview")) {
            pilot.approve("signReview", pilot.lead());
            pilot.settle();
        }
        assertThat(reviews.of(pilot.pilot())).allMatch(MonthlyReview::isSigned);
        assertThat(letters(pilot.pilot(), "month-reviewed"))
                .filteredOn(letter -> letter.subject().contains("March"))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.text())
                        .contains("no data, no fresh truth was sealed in the month", "1 of its 31 days"));
    }

    /** Stopped in a pause: nothing fell due in it, and the month is reviewed up to the day of the stop. */
    @Test
    void a_pilot_that_is_stopped_has_its_last_month_reviewed() {
        Journey pilot = delivering(60);
        pilot.advanceTo("2026-01-14T12:00:00Z");
        pauses.pause(pilot.pilot(), "Tools are moved.", pilot.lead());
        pilot.advanceTo("2026-01-21T12:00:00Z");
        stops.propose(pilot.pilot(), "The vendor was sold.", pilot.lead());
        stops.confirm(pilot.pilot(), pilot.secondLead());
        pilot.settle();
        assertThat(pilot.waiting()).doesNotContain("signReview");

        pilot.advanceTo("2026-01-22T08:00:00Z");

        assertThat(pilot.task("signReview").due()).isEqualTo("2026-01-28T16:00:00Z");
        assertThat(reviews.find(pilot.pilot(), JANUARY).days())
                .isEqualTo(new DateSpan(LocalDate.parse("2026-01-05"), LocalDate.parse("2026-01-21")));
        pilot.approve("signReview", pilot.lead());
        pilot.settle();
        assertThat(reviews.find(pilot.pilot(), JANUARY).isSigned()).isTrue();
    }

    @Test
    void nothing_is_due_while_the_pilot_is_paused() {
        Journey pilot = delivering(60);
        pilot.advanceTo("2026-01-14T12:00:00Z");
        pauses.pause(pilot.pilot(), "Tools are moved.", pilot.lead());
        pilot.advanceTo("2026-02-03T08:00:00Z");
        assertThat(pilot.waiting()).doesNotContain("signReview");
        assertThat(facts.stream(MonthTruthMissing.class))
                .noneMatch(missing -> missing.pilot().equals(pilot.pilot()));

        pauses.resume(pilot.pilot(), pilot.lead());
        pilot.advanceTo("2026-02-04T17:00:00Z");

        assertThat(pilot.task("signReview").subject()).isEqualTo("2026-01");
        assertThat(reviews.of(pilot.pilot())).extracting(MonthlyReview::month).containsExactly(JANUARY, FEBRUARY);
    }

    /** 65 items that are fresh, of which five are never labelled, and five that had a label before. */
    private static List<String> truthLines() {
        return IntStream.range(0, 70)
                .mapToObj(index -> (index < 65 ? "month-" + index : "early-" + (index - 65)) + ","
                        + ((index < 65 ? index : index - 65) % 3 == 0 ? "no" : "yes"))
                .toList();
    }

    private Journey delivering(int days) {
        Journey pilot = journeys.begin(launch -> launch.lasting(days));
        trials.moveTo(pilot.pilot(), Phase.DELIVERY);
        clock.moveTo(Launches.MORNING);
        pilot.advanceTo("2026-01-12T09:00:00Z");
        return pilot;
    }

    private MonthFigures figures(PilotId pilot, YearMonth month) {
        return Objects.requireNonNull(reviews.find(pilot, month).figures());
    }

    private List<Letter> letters(PilotId pilot, String kind) {
        return outbox.of(pilot).stream()
                .map(posted -> outbox.find(posted.id()).letter())
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }
}
