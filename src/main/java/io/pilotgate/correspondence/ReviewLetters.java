package io.pilotgate.correspondence;

import io.pilotgate.decision.monthly.EngagementEnded;
import io.pilotgate.decision.monthly.MonthFigures;
import io.pilotgate.decision.monthly.MonthFigures.TierMonth;
import io.pilotgate.decision.monthly.MonthTruthMissing;
import io.pilotgate.decision.monthly.MonthlyReview;
import io.pilotgate.decision.monthly.MonthlyReviewOverdue;
import io.pilotgate.decision.monthly.MonthlyReviewPublished;
import io.pilotgate.decision.monthly.MonthlyReviews;
import io.pilotgate.delivery.CountedShare;
import io.pilotgate.grading.MonthAudit;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters about the review of each month. The vendor's tells no count of audited items. */
@Component
class ReviewLetters {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private static final String NOTHING_SEALED = "no data, no fresh truth was sealed in the month";

    private final LetterDesk desk;
    private final MonthlyReviews reviews;

    ReviewLetters(LetterDesk desk, MonthlyReviews reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    @EventListener
    void on(MonthTruthMissing missing) {
        String month = MONTH.format(missing.month());
        desk.to(
                EnumSet.of(Recipient.LEAD, Recipient.QA),
                missing.pilot(),
                new Note(
                        "month-truth-missing",
                        missing.month().toString(),
                        "No fresh truth is sealed for " + month,
                        "The accuracy of " + month
                                + " is measured by items that are sealed in it and labelled after that."
                                + " None are sealed yet. Seal a set on the pilot's page ('This month's review'); without"
                                + " one the month's accuracy is no data."));
    }

    @EventListener
    void on(MonthlyReviewOverdue overdue) {
        String month = MONTH.format(overdue.month());
        desk.to(
                EnumSet.of(Recipient.LEAD, Recipient.ESCALATION_CONTACT),
                overdue.pilot(),
                new Note(
                        "month-review-overdue",
                        overdue.month().toString(),
                        "The review of " + month + " is due",
                        "The figures of " + month
                                + " wait for a lead's signature. The task 'Sign the review' is open."));
    }

    @EventListener
    void on(MonthlyReviewPublished published) {
        MonthlyReview review = reviews.find(published.pilot(), published.month());
        MonthFigures figures = review.figures();
        if (figures == null) {
            return;
        }
        String occasion = published.month().toString();
        String subject = "The review of " + MONTH.format(published.month());
        desk.toLead(published.pilot(), "month-reviewed", occasion, subject, body(review, figures, ofLead(figures)));
        desk.toVendor(published.pilot(), "month-reviewed", occasion, subject, body(review, figures, ofVendor(figures)));
    }

    @EventListener
    void on(EngagementEnded ended) {
        desk.toBoth(
                ended.pilot(),
                "engagement-ended",
                "engagement",
                "The work after the pilot ends",
                "The work that went on after the pilot ends: " + ended.reason()
                        + "\n\nIts last month is reviewed up to today, and no further one. What an exit asks for follows in a"
                        + " letter of its own.");
    }

    private static String body(MonthlyReview review, MonthFigures figures, String accuracy) {
        return days(review)
                + (figures.worked()
                        ? ""
                        : "There was no work in this month on record: no data, which is not a score.\n\n")
                + "Accuracy against fresh blind truth: " + accuracy + "\n"
                + figures.tiers().stream().map(ReviewLetters::tier).collect(Collectors.joining("\n"))
                + "\nCommunication in escalations: " + communication(figures)
                + agreed(review)
                + signed(review);
    }

    private static String ofLead(MonthFigures figures) {
        MonthAudit audit = figures.audit();
        return audit.proportion()
                .clopperPearson()
                .map(interval -> audit.correct() + " of " + audit.graded() + " correct, Clopper-Pearson, 95 %, "
                        + LetterWords.interval(interval) + (figures.underFloor() ? ", under the floor" : ""))
                .orElse(audit.sealed() == 0 ? NOTHING_SEALED : "no data");
    }

    private static String ofVendor(MonthFigures figures) {
        MonthAudit audit = figures.audit();
        if (audit.mayBeShown()) {
            return audit.wholePercent() + " %";
        }
        return audit.sealed() == 0 ? NOTHING_SEALED : "no data, too few items were audited";
    }

    /** A month within which work began or ended, said before its figures. */
    private static String days(MonthlyReview review) {
        return review.isBroken()
                ? "The work of this month was from " + review.days().first() + " to "
                        + review.days().last() + ", " + review.days().length() + " of its "
                        + review.month().lengthOfMonth()
                        + " days. Nothing is scaled up to a whole month.\n\n"
                : "";
    }

    private static String tier(TierMonth tier) {
        return "Turnaround, " + tier.tier().title().toLowerCase(Locale.ROOT) + ": " + share(tier.requests())
                + " requests in time";
    }

    private static String communication(MonthFigures figures) {
        return figures.communication() == null
                ? "no data"
                : LetterWords.share(figures.communication().doubleValue());
    }

    private static String share(CountedShare share) {
        return share.n() == 0 ? "no data on" : share.k() + " of " + share.n();
    }

    private static String agreed(MonthlyReview review) {
        return review.actions() == null ? "" : "\n\nAgreed: " + review.actions();
    }

    private static String signed(MonthlyReview review) {
        MonthlyReview.Signature signature = review.signature();
        return signature == null || signature.remark().isEmpty() ? "" : "\n\nThe lead's remark: " + signature.remark();
    }
}
