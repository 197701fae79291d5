package io.pilotgate.evaluation.criteria;

import io.pilotgate.evaluation.assurance.Opinion;
import io.pilotgate.evaluation.assurance.Soc2Report;
import io.pilotgate.evaluation.assurance.Soc2Standing;
import io.pilotgate.evaluation.assurance.Soc2Type;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The part of SEC1 that is asked only where data flows into audited systems: a report over a period, no certificate. How
 * a report stands on a day is told by the report itself, as in the register.
 */
final class Soc2Answers {

    private Soc2Answers() {}

    static Examination examine(Examination examination, Answers answers, LocalDate on) {
        boolean asked = answers.yes(Needs.AUDITED_SYSTEMS);
        Optional<Soc2Standing> standing = standing(answers, on);
        return examination
                .needsWhere(
                        asked,
                        answers.has("SEC1.soc2Auditor") && isTypeTwo(answers),
                        "a SOC 2 Type II report with its auditor",
                        "Show a SOC 2 Type II report: our data flows into audited systems.")
                .needsWhere(
                        asked,
                        answers.has("SEC1.soc2Exceptions"),
                        "the exceptions in the SOC 2 report",
                        "State the exceptions in the SOC 2 report, or that there are none.")
                .needsWhere(
                        asked,
                        standing.filter(Soc2Standing::isCurrent).isPresent(),
                        "a SOC 2 period or bridge letter that reaches " + on,
                        standing.map(Soc2Standing::meaning)
                                .orElse("State the period of the SOC 2 report, and the day of its bridge letter."))
                .caps(
                        asked && answers.has("SEC1.soc2Auditor") && !answers.yes(OnRecord.SOC2),
                        Rating.CLAIMED,
                        "The SOC 2 report is claimed: nobody put it on record with the report in hand.",
                        "Put the SOC 2 report on record among the vendor's papers.");
    }

    /** Whether a report that is good enough to rely on is on record for a day. */
    static boolean isOnRecord(Answers answers, LocalDate on) {
        return answers.yes(OnRecord.SOC2)
                && standing(answers, on).filter(Soc2Standing::isCurrent).isPresent();
    }

    private static Optional<Soc2Standing> standing(Answers answers, LocalDate on) {
        return report(answers).map(report -> report.on(on));
    }

    /** Empty where the answers make no report. */
    private static Optional<Soc2Report> report(Answers answers) {
        return answers.date("SEC1.soc2From")
                .flatMap(from -> answers.date("SEC1.soc2To").flatMap(to -> report(answers, from, to)));
    }

    private static Optional<Soc2Report> report(Answers answers, LocalDate from, LocalDate to) {
        String exceptions = answers.text("SEC1.soc2Exceptions").orElse("none");
        try {
            return Optional.of(new Soc2Report(
                    answers.text("SEC1.soc2Auditor").orElse("not named"),
                    isTypeTwo(answers) ? Soc2Type.TYPE_II : Soc2Type.TYPE_I,
                    "As answered",
                    new DateSpan(from, to),
                    answers.text(OnRecord.OPINION).map(Opinion::valueOf).orElse(Opinion.UNQUALIFIED),
                    exceptions,
                    answers.date("SEC1.soc2BridgeTo").orElse(null)));
        } catch (Refusal noReport) {
            return Optional.empty();
        }
    }

    private static boolean isTypeTwo(Answers answers) {
        return answers.text("SEC1.soc2Type")
                .filter(Soc2Type.TYPE_II.title()::equals)
                .isPresent();
    }
}
