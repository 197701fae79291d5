package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;

/** The part of SEC1 that is asked only where data flows into audited systems: a report over a period, no certificate. */
final class Soc2Report {

    /** A report is about the past: without a bridge letter it is believed for so many months after its period. */
    private static final int MONTHS_AFTER = 12;

    private Soc2Report() {}

    static Examination examine(Examination examination, Answers answers, LocalDate on) {
        boolean asked = answers.yes(Needs.AUDITED_SYSTEMS);
        return examination
                .needsWhere(
                        asked,
                        answers.has("SEC1.soc2Auditor")
                                && answers.text("SEC1.soc2Type")
                                        .filter("Type II"::equals)
                                        .isPresent(),
                        "a SOC 2 Type II report with its auditor",
                        "Show a SOC 2 Type II report: our data flows into audited systems.")
                .needsWhere(
                        asked,
                        answers.has("SEC1.soc2Exceptions"),
                        "the exceptions in the SOC 2 report",
                        "State the exceptions in the SOC 2 report, or that there are none.")
                .needsWhere(
                        asked,
                        isCurrent(answers, on),
                        "a SOC 2 period or bridge letter that reaches " + on,
                        "Show a report over a newer period, or a bridge letter that reaches " + on + ".");
    }

    private static boolean isCurrent(Answers answers, LocalDate on) {
        boolean over = answers.date("SEC1.soc2From")
                .flatMap(from -> answers.date("SEC1.soc2To").filter(to -> to.isAfter(from)))
                .isPresent();
        boolean recent = answers.date("SEC1.soc2To")
                .filter(to -> !to.plusMonths(MONTHS_AFTER).isBefore(on))
                .isPresent();
        boolean bridged =
                answers.date("SEC1.soc2BridgeTo").filter(to -> !to.isBefore(on)).isPresent();
        return over && (recent || bridged);
    }
}
