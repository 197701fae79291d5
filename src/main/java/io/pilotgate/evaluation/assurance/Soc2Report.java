package io.pilotgate.evaluation.assurance;

import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A SOC 2 report as the auditor wrote it. It looks back: what happened after its period only a bridge letter says, which
 * is the vendor's own word and is taken for three months at most.
 *
 * @param scope the systems and trust services criteria that it covers
 * @param period the days that it covers; of type I a single one
 * @param exceptions what the auditor found amiss; empty where the report says that there is nothing
 * @param bridgeTo the last day for which the vendor's letter vouches; null without one
 */
public record Soc2Report(
        String auditor,
        Soc2Type type,
        String scope,
        DateSpan period,
        Opinion opinion,
        String exceptions,
        @Nullable LocalDate bridgeTo) {

    private static final int LONGEST_BRIDGE = 3;
    private static final int LONGEST_PERIOD = 12;

    public Soc2Report {
        List<Reason> reasons = new ArrayList<>();
        text(reasons, "auditor", auditor, 200, "Name the auditor that wrote the report, in at most 200 characters.");
        text(reasons, "scope", scope, 1000, "Say which systems and criteria it covers, in at most 1000 characters.");
        if (exceptions.length() > 4000) {
            reasons.add(new Reason("exceptions", "Sum the exceptions up in at most 4000 characters."));
        }
        if (exceptions.isBlank() && opinion != Opinion.UNQUALIFIED) {
            reasons.add(new Reason(
                    "exceptions",
                    "The opinion is " + opinion.title().toLowerCase(Locale.ROOT)
                            + ": write down what the auditor found."));
        }
        periodReason(type, period).ifPresent(reasons::add);
        if (bridgeTo != null) {
            bridgeReason(type, period, bridgeTo).ifPresent(reasons::add);
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    /** The last day that something vouches for: the report, or the letter after it. */
    public LocalDate coveredTo() {
        return bridgeTo == null ? period.last() : bridgeTo;
    }

    /** How it stands on a day. */
    public Soc2Standing on(LocalDate day) {
        if (type == Soc2Type.TYPE_I) {
            return Soc2Standing.DESIGN_ONLY;
        }
        if (opinion == Opinion.ADVERSE || opinion == Opinion.DISCLAIMED) {
            return Soc2Standing.NOT_VOUCHED_FOR;
        }
        if (!day.isAfter(coveredTo())) {
            return Soc2Standing.CURRENT;
        }
        return day.isAfter(period.last().plusMonths(LONGEST_PERIOD)) ? Soc2Standing.OUTDATED : Soc2Standing.GAP;
    }

    private static void text(List<Reason> reasons, String place, String text, int longest, String mend) {
        if (text.isBlank() || text.length() > longest) {
            reasons.add(new Reason(place, mend));
        }
    }

    private static Optional<Reason> periodReason(Soc2Type type, DateSpan period) {
        if (type == Soc2Type.TYPE_I && period.length() > 1) {
            return reason("periodTo", "A report of type I looks at one day. Set both ends to it, or choose type II.");
        }
        if (type == Soc2Type.TYPE_II && period.length() < 2) {
            return reason("periodTo", "A report of type II covers a period. Set its first and its last day.");
        }
        return period.last().isAfter(period.first().plusMonths(LONGEST_PERIOD))
                ? reason("periodTo", "A report covers twelve months at most. Check both ends of the period.")
                : Optional.empty();
    }

    private static Optional<Reason> bridgeReason(Soc2Type type, DateSpan period, LocalDate to) {
        if (type == Soc2Type.TYPE_I) {
            return reason(
                    "bridgeTo", "A report of type I covers no period that a letter could go on from. Leave it out.");
        }
        if (!to.isAfter(period.last())) {
            return reason(
                    "bridgeTo",
                    "The bridge letter goes on from the period: its last day is after " + period.last() + ".");
        }
        return to.isAfter(period.last().plusMonths(LONGEST_BRIDGE))
                ? reason(
                        "bridgeTo",
                        "A bridge letter is taken for three months at most, here to "
                                + period.last().plusMonths(LONGEST_BRIDGE) + ". Ask for the next report.")
                : Optional.empty();
    }

    private static Optional<Reason> reason(String place, String text) {
        return Optional.of(new Reason(place, text));
    }
}
