package io.pilotgate.correspondence;

import static io.pilotgate.correspondence.Deadline.CALIBRATION_GATE;
import static io.pilotgate.correspondence.Deadline.DECISION;
import static io.pilotgate.correspondence.Deadline.DELIVERY_GATE;
import static io.pilotgate.correspondence.Deadline.MID_PILOT_REVIEW;
import static io.pilotgate.correspondence.Deadline.ONBOARDING_GATE;
import static io.pilotgate.correspondence.Recipient.ESCALATION_CONTACT;
import static io.pilotgate.correspondence.Recipient.FINANCE;
import static io.pilotgate.correspondence.Recipient.LEAD;
import static io.pilotgate.correspondence.Recipient.QA;
import static io.pilotgate.correspondence.Recipient.SECURITY;
import static io.pilotgate.correspondence.Recipient.VENDOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who is reminded of what and when: the single source of every reminder, of the invitations and of the page that shows
 * it. The vendor is not reminded of the decision, which is the buyer's alone.
 */
public final class ReminderTable {

    /**
     * Who hears of one deadline.
     *
     * @param working who has something to do for it: reminded before it
     * @param accountable who answers for it: invited to it, and reminded when it comes and after it
     */
    public record Row(Deadline deadline, Set<Recipient> working, Set<Recipient> accountable) {

        public Row {
            working = Set.copyOf(working);
            accountable = Set.copyOf(accountable);
        }

        /** In the order of their parts. */
        public Set<Recipient> at(Moment moment) {
            return switch (moment) {
                case THREE_DAYS_BEFORE, ONE_DAY_BEFORE -> EnumSet.copyOf(working);
                case AT_IT, ONE_DAY_AFTER, TWO_DAYS_AFTER, THREE_DAYS_AFTER -> EnumSet.copyOf(accountable);
                case ESCALATED -> EnumSet.of(ESCALATION_CONTACT, LEAD);
            };
        }
    }

    public static final List<Row> ROWS = List.of(
            new Row(ONBOARDING_GATE, Set.of(VENDOR, LEAD, QA, SECURITY), Set.of(VENDOR, LEAD)),
            new Row(CALIBRATION_GATE, Set.of(VENDOR, LEAD, QA), Set.of(VENDOR, LEAD)),
            new Row(MID_PILOT_REVIEW, Set.of(VENDOR, LEAD), Set.of(VENDOR, LEAD)),
            new Row(DELIVERY_GATE, Set.of(VENDOR, LEAD, QA), Set.of(VENDOR, LEAD)),
            new Row(DECISION, Set.of(LEAD, QA, FINANCE), Set.of(LEAD, FINANCE)));

    private ReminderTable() {}

    static Row of(Deadline deadline) {
        return ROWS.stream()
                .filter(row -> row.deadline() == deadline)
                .findFirst()
                .orElseThrow();
    }
}
