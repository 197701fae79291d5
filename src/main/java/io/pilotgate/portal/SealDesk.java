package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.grading.Proofs;
import io.pilotgate.grading.Reveal;
import io.pilotgate.grading.Reveals;
import io.pilotgate.grading.Seal;
import io.pilotgate.grading.Seals;
import io.pilotgate.grading.SetName;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What both sides hold of sealed truth, and its reveal: the same for the buyer's people and the vendor's. */
@Component
public class SealDesk {

    /** @param name what it is saved as */
    public record SealedFile(String name, InputStream content) {

        public ResponseEntity<InputStreamResource> download() {
            return Download.of(name, MediaType.APPLICATION_JSON, () -> content);
        }
    }

    private final Doorkeeper door;
    private final Seals seals;
    private final Reveals reveals;
    private final Proofs proofs;

    SealDesk(Doorkeeper door, Seals seals, Reveals reveals, Proofs proofs) {
        this.door = door;
        this.seals = seals;
        this.reveals = reveals;
        this.proofs = proofs;
    }

    public List<Seal> of(Pilot pilot) {
        return seals.of(pilot.id());
    }

    public SealedFile seal(String pilotId, String set) {
        Pilot pilot = door.pilot(pilotId);
        SetName name = SetName.of(set);
        return new SealedFile(name(pilot, "seal", name), seals.file(pilot.id(), name));
    }

    public SealedFile reveal(String pilotId, String set) {
        Pilot pilot = door.pilot(pilotId);
        SetName name = SetName.of(set);
        return new SealedFile(name(pilot, "reveal", name), reveals.file(pilot.id(), name));
    }

    public SealedFile proof(String pilotId, String set, String index) {
        Pilot pilot = door.pilot(pilotId);
        SetName name = SetName.of(set);
        if (!index.matches("[0-9]{1,9}")) {
            throw Refusal.notFound("index", "A leaf is named by its index, a whole number from 0.");
        }
        byte[] proof = proofs.of(pilot.id(), name, Integer.parseInt(index)).bytes();
        return new SealedFile(name(pilot, "proof-" + index, name), new ByteArrayInputStream(proof));
    }

    /** Whether this person could reveal something here now. */
    public boolean mayReveal(Pilot pilot) {
        return door.isStaffWith(Role.LEAD) && reveals.isDue(pilot);
    }

    /** Why the reveal waits, for the buyer's people: it may name another pilot. */
    public Optional<String> waitsFor(Pilot pilot) {
        return door.person().isStaff() ? reveals.waitsFor(pilot.id()) : Optional.empty();
    }

    /** @param reason why items whose ids an open pilot uses are others; may be empty */
    public List<Reveal> revealNow(String pilotId, String reason) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.LEAD);
        return reveals.reveal(pilot.id(), reason, person.id());
    }

    private static String name(Pilot pilot, String kind, SetName set) {
        return pilot.id() + "-" + kind + "-" + set + ".json";
    }
}
