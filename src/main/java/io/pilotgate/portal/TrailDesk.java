package io.pilotgate.portal;

import io.pilotgate.access.Role;
import io.pilotgate.audit.AuditEntry;
import io.pilotgate.audit.AuditExport;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.audit.ChainCheck;
import io.pilotgate.audit.ChainHead;
import io.pilotgate.audit.Checkpoint;
import io.pilotgate.audit.Checkpoints;
import io.pilotgate.audit.Inclusion;
import io.pilotgate.audit.Verdict;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The audit trail: a pilot's for the buyer's people, what belongs to no pilot for leads and administrators. A vendor's
 * person gets the proof of what its letters say, and nothing else.
 */
@Component
public class TrailDesk {

    private static final Role[] OF_ALL = {Role.LEAD, Role.ADMINISTRATOR};

    private final Doorkeeper door;
    private final AuditTrail audit;
    private final Checkpoints checkpoints;
    private final AuditExport export;

    TrailDesk(Doorkeeper door, AuditTrail audit, Checkpoints checkpoints, AuditExport export) {
        this.door = door;
        this.audit = audit;
        this.checkpoints = checkpoints;
        this.export = export;
    }

    public ChainHead head(String pilotId) {
        return audit.head(ofStaff(pilotId));
    }

    public List<AuditEntry> entries(String pilotId, long after, int limit) {
        return audit.of(ofStaff(pilotId), after, limit);
    }

    public ChainCheck check(String pilotId) {
        return audit.check(ofStaff(pilotId));
    }

    /** The newest checkpoint that holds the pilot's chain. */
    public Optional<Inclusion> newest(String pilotId) {
        return checkpoints.newestOf(ofStaff(pilotId));
    }

    /** Those made with decisions on the pilot, oldest first. */
    public List<Checkpoint> ofDecisions(String pilotId) {
        return checkpoints.madeFor(ofStaff(pilotId));
    }

    public StreamedFile.Content export(String pilotId) {
        PilotId pilot = ofStaff(pilotId);
        return out -> export.chain(pilot, out);
    }

    /** Both sides check what their letters say: a vendor's person those checkpoints, staff any. */
    public Inclusion inclusion(String pilotId, String number) {
        Pilot pilot = door.pilot(pilotId);
        Inclusion proof = checkpoints.inclusion(pilot.id(), checkpoint(number));
        boolean told = checkpoints.madeFor(pilot.id()).stream().anyMatch(made -> made.number() == proof.checkpoint());
        if (!told && !door.person().isStaff()) {
            throw none(number);
        }
        return proof;
    }

    public void write(Inclusion proof, OutputStream out) throws IOException {
        export.inclusion(proof, out);
    }

    public ChainHead headWithoutPilot() {
        door.staffWith(OF_ALL);
        return audit.headWithoutPilot();
    }

    public List<AuditEntry> entriesWithoutPilot(long after, int limit) {
        door.staffWith(OF_ALL);
        return audit.withoutPilot(after, limit);
    }

    public ChainCheck checkWithoutPilot() {
        door.staffWith(OF_ALL);
        return audit.checkWithoutPilot();
    }

    public StreamedFile.Content exportWithoutPilot() {
        door.staffWith(OF_ALL);
        return export::withoutPilot;
    }

    /** The newest ones, newest first. */
    public List<Checkpoint> checkpoints(int limit) {
        door.staffWith(OF_ALL);
        return checkpoints.newest(limit);
    }

    public Verdict checkCheckpoints() {
        door.staffWith(OF_ALL);
        return export.checkCheckpoints();
    }

    public StreamedFile.Content exportCheckpoints(long after) {
        door.staffWith(OF_ALL);
        return out -> export.checkpoints(after, out);
    }

    private PilotId ofStaff(String pilotId) {
        return door.pilotForStaff(pilotId).id();
    }

    private static long checkpoint(String number) {
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException noNumber) {
            throw none(number);
        }
    }

    private static Refusal none(String number) {
        return Refusal.notFound(
                "checkpoint", "There is no checkpoint " + number + " that holds the chain of this pilot.");
    }
}
