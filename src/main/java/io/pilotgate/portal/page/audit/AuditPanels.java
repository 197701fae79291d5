package io.pilotgate.portal.page.audit;

import io.pilotgate.grading.BlindResult;
import io.pilotgate.grading.ConsequenceDecision;
import io.pilotgate.grading.WeeklyAudit;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.AuditDesk;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.Proportions;
import io.pilotgate.portal.page.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** An audited period as the buyer's people see it: k of n, intervals, the rule of the breach, and what followed. */
@Component
class AuditPanels {

    private final AuditDesk desk;

    AuditPanels(AuditDesk desk) {
        this.desk = desk;
    }

    List<Panel> of(Pilot pilot) {
        return desk.audits(pilot).stream().map(audit -> panel(audit, pilot)).toList();
    }

    private Panel panel(WeeklyAudit audit, Pilot pilot) {
        List<Fact> facts = new ArrayList<>(Proportions.facts(audit.proportion()));
        facts.add(new Fact(
                "Upper bound, Clopper-Pearson, one-sided " + confidence(audit.alpha()),
                Words.share(audit.upperBound())));
        facts.add(new Fact("Threshold", audit.threshold().toString()));
        facts.add(new Fact("Ties", BlindResult.TIES.title() + ", " + audit.tied() + " tied"));
        facts.add(new Fact(
                "Audited", Words.time(audit.auditedAt(), pilot.schedule().zone())));
        return new Panel(
                audit.label() + ": " + Words.date(audit.firstDay()) + " to " + Words.date(audit.lastDay()),
                Proportions.headline(audit.proportion()),
                facts,
                List.of(rule(audit), finding(audit, pilot)));
    }

    private static String rule(WeeklyAudit audit) {
        return "Items of the sealed random sample whose first label came in these weeks. A breach only if the upper bound is"
                + " under the threshold; the chance of a false alarm is 5 % over all "
                + Words.count(audit.weeksPlanned(), "planned week") + " (Bonferroni, the simple bound of Holm).";
    }

    private String finding(WeeklyAudit audit, Pilot pilot) {
        if (!audit.breached()) {
            return "Not shown to be under the threshold.";
        }
        String due = "Under the threshold. The contract says: "
                + Words.name(desk.consequence(pilot)).toLowerCase(Locale.ROOT) + ". ";
        return due
                + desk.decision(pilot, audit)
                        .map(decision -> decided(decision, pilot))
                        .orElse("A lead decides.");
    }

    private static String decided(ConsequenceDecision decision, Pilot pilot) {
        return (decision.applied() ? "Applied by " : "Declined by ") + Named.of(decision.by()) + " on "
                + Words.time(decision.at(), pilot.schedule().zone())
                + (decision.reason().isBlank() ? "." : ": " + decision.reason());
    }

    private static String confidence(BigDecimal alpha) {
        return BigDecimal.ONE
                        .subtract(alpha)
                        .movePointRight(2)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
