package io.pilotgate.portal;

import io.pilotgate.agreement.Consequence;
import io.pilotgate.grading.ConsequenceDecision;
import io.pilotgate.grading.Consequences;
import io.pilotgate.grading.ResultQueries;
import io.pilotgate.grading.WeeklyAudit;
import io.pilotgate.grading.WeeklyAudits;
import io.pilotgate.pilot.Pilot;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Audited accuracy of closed weeks: all of it for the buyer's people, whole per cent for the vendor's. */
@Component
public class AuditDesk {

    private final WeeklyAudits audits;
    private final Consequences consequences;
    private final ResultQueries queries;
    private final Doorkeeper door;

    AuditDesk(WeeklyAudits audits, Consequences consequences, ResultQueries queries, Doorkeeper door) {
        this.audits = audits;
        this.consequences = consequences;
        this.queries = queries;
        this.door = door;
    }

    /** With counts and intervals: for the buyer's people. */
    public List<WeeklyAudit> audits(Pilot pilot) {
        door.staff();
        return audits.of(pilot.id());
    }

    /**
     * For both sides. Each look of the vendor's side is counted.
     *
     * @throws io.pilotgate.kernel.Refusal where its looks of the day are used up
     */
    public List<AuditShown> shown(Pilot pilot) {
        if (!door.person().isStaff()) {
            queries.count(pilot);
        }
        return audits.of(pilot.id()).stream()
                .map(audit -> new AuditShown(audit.firstDay(), audit.lastDay(), audit.wholePercent()))
                .toList();
    }

    public Optional<ConsequenceDecision> decision(Pilot pilot, WeeklyAudit audit) {
        door.staff();
        return consequences.of(pilot.id()).stream()
                .filter(decision -> decision.period() == audit.number())
                .findFirst();
    }

    /** What the contract says is due under the threshold. */
    public Consequence consequence(Pilot pilot) {
        return consequences.consequence(pilot.id());
    }
}
