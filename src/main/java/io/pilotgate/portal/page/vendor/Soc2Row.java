package io.pilotgate.portal.page.vendor;

import io.pilotgate.evaluation.assurance.RecordedSoc2;
import io.pilotgate.evaluation.assurance.Soc2Report;
import io.pilotgate.evaluation.assurance.Soc2Standing;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.ZoneOffset;

/** A SOC 2 report in the list of a vendor, times in UTC. */
public record Soc2Row(
        String what,
        String scope,
        String period,
        String bridge,
        String findings,
        String standing,
        String meaning,
        String style,
        String recorded) {

    static Soc2Row of(RecordedSoc2 recorded, Soc2Standing standing) {
        Soc2Report report = recorded.report();
        return new Soc2Row(
                report.type().title() + " by " + report.auditor(),
                report.scope(),
                Words.date(report.period().first()) + " to "
                        + Words.date(report.period().last()),
                report.bridgeTo() == null ? "none" : "to " + Words.date(report.bridgeTo()),
                report.opinion().title() + ". "
                        + (report.exceptions().isBlank() ? "No exceptions." : report.exceptions()),
                standing.title(),
                standing.meaning(),
                standing.isCurrent() ? "met" : "held",
                Words.time(recorded.at(), ZoneOffset.UTC) + " by " + Named.of(recorded.by()));
    }
}
