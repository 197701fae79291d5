package io.pilotgate.portal.page.review;

import io.pilotgate.decision.monthly.MonthFigures;
import io.pilotgate.decision.monthly.MonthFigures.TierMonth;
import io.pilotgate.decision.monthly.MonthlyReview;
import io.pilotgate.grading.MonthAudit;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.MonthShown;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Proportions;
import io.pilotgate.portal.page.Shares;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.Zones;
import io.pilotgate.portal.page.review.ReviewsView.MonthRow;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Months on the page of reviews, in words. */
@Component
class ReviewRows {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final String NO_WORK = "No work on record: no data";

    private final Zones zones;

    ReviewRows(Zones zones) {
        this.zones = zones;
    }

    MonthRow staff(Pilot pilot, MonthlyReview review) {
        MonthFigures figures = review.figures();
        MonthlyReview.Signature signature = review.signature();
        return new MonthRow(
                words(review.month()),
                days(review.month(), review.days()),
                standing(pilot, review),
                signature != null ? "met" : figures != null && figures.underFloor() ? "overdue" : "soon",
                figures == null ? List.of() : facts(figures),
                Objects.requireNonNullElse(review.actions(), ""),
                signature == null ? "" : signature.remark());
    }

    private String standing(Pilot pilot, MonthlyReview review) {
        MonthFigures figures = review.figures();
        MonthlyReview.Signature signature = review.signature();
        if (figures == null) {
            return "runs; figures are gathered once it is over";
        }
        String work = figures.worked() ? "" : NO_WORK + "; ";
        return work
                + (signature == null
                        ? "waits for a lead's signature"
                        : "signed " + zones.of(pilot).time(signature.at()) + " by " + Named.of(signature.by()));
    }

    private static List<Fact> facts(MonthFigures figures) {
        MonthAudit audit = figures.audit();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Accuracy against fresh truth",
                audit.sealed() == 0
                        ? "no data: no fresh truth was sealed"
                        : audit.proportion().isNoData()
                                ? "no data: none of the " + audit.sealed() + " sealed items was labelled after that"
                                : Proportions.headline(audit.proportion())
                                        + (figures.underFloor() ? ", shown to lie under the floor" : "")));
        facts.addAll(Proportions.facts(audit.proportion()));
        if (audit.sealed() > 0) {
            facts.add(new Fact("Sealed items not labelled", Long.toString(audit.unanswered())));
            facts.add(new Fact("Labelled before they were sealed", Long.toString(audit.notFresh())));
        }
        facts.addAll(turnaround(figures.tiers()));
        facts.add(new Fact("First answered in 4 overlap hours", Shares.of(figures.answeredSoon())));
        facts.add(new Fact("Resolved in 8 overlap hours", Shares.of(figures.resolvedSoon())));
        facts.add(new Fact("Never reopened", Shares.of(figures.settledAtOnce())));
        facts.add(new Fact("Made a new version of the SOP", Shares.of(figures.changedTheSop())));
        facts.add(new Fact("Communication", score(figures.communication())));
        return facts;
    }

    MonthRow vendor(MonthShown month) {
        List<Fact> facts = new ArrayList<>();
        Integer percent = month.percent();
        facts.add(new Fact(
                "Accuracy against fresh truth",
                percent == null ? "no data, or of too few items to be shown" : percent + " %"));
        facts.addAll(turnaround(month.tiers()));
        facts.add(new Fact("Communication", score(month.communication())));
        return new MonthRow(
                words(month.month()),
                days(month.month(), month.days()),
                month.worked() ? "signed" : NO_WORK,
                "met",
                facts,
                Objects.requireNonNullElse(month.actions(), ""),
                month.remark());
    }

    private static List<Fact> turnaround(List<TierMonth> tiers) {
        return tiers.stream()
                .map(tier -> new Fact(
                        tier.tier().title() + " requests in time",
                        Shares.of(tier.requests())
                                + (tier.reported().n() == 0
                                        ? ""
                                        : "; items as reported: " + Shares.of(tier.reported()))))
                .toList();
    }

    private static String score(@Nullable BigDecimal score) {
        return score == null ? Shares.NO_DATA : Words.share(score.doubleValue());
    }

    /** A month within which work began or ended says so before its figures. */
    private static String days(YearMonth month, DateSpan days) {
        return days.length() == month.lengthOfMonth()
                ? ""
                : "Work from " + Words.date(days.first()) + " to " + Words.date(days.last()) + ": " + days.length()
                        + " of its " + month.lengthOfMonth()
                        + " days. Nothing is scaled up to a whole month.";
    }

    private static String words(YearMonth month) {
        return MONTH.format(month);
    }
}
