package io.pilotgate.correspondence;

import io.pilotgate.grading.Seal;
import io.pilotgate.grading.Seals;
import io.pilotgate.grading.TruthSealed;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotWatcher;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends the root of each sealed set to both sides, on the day it is sealed. Before the delivery it is looked after daily:
 * whoever came to a side since gets it too, and what was sent is not sent again.
 */
@Component
class SealLetters implements PilotWatcher {

    private static final String KIND = "root-sealed";
    private static final Set<Recipient> BOTH_SIDES = Set.of(Recipient.VENDOR, Recipient.LEAD);

    private final LetterDesk desk;
    private final Seals seals;

    SealLetters(LetterDesk desk, Seals seals) {
        this.desk = desk;
        this.seals = seals;
    }

    @EventListener
    void on(TruthSealed truth) {
        write(truth.pilot());
    }

    @Override
    public void look(Pilot pilot, Instant now) {
        if (pilot.phase().compareTo(Phase.CALIBRATION) <= 0) {
            write(pilot.id());
        }
    }

    /** Who could be written to about a set and was not yet. */
    List<Addressee> missing(Pilot pilot, Seal seal) {
        return desk.people(pilot, BOTH_SIDES).stream()
                .filter(LetterDesk::reaches)
                .filter(person -> !desk.isPosted(pilot.id(), KIND, seal.set().toString(), person))
                .toList();
    }

    private void write(PilotId id) {
        seals.of(id).stream()
                .filter(Seal::isRooted)
                .forEach(seal -> desk.toBoth(
                        id,
                        KIND,
                        seal.set().toString(),
                        "Ground truth is sealed: the root of " + seal.set().words(),
                        body(seal)));
    }

    private String body(Seal seal) {
        return """
                Ground truth of this pilot is sealed. From now on neither side can change an item or a true label of it
                without the other one finding that out.

                Set: %s
                Items: %d
                Sealed: %s
                Root: %s
                Seal file: SHA-256 %s

                Keep this letter: what is revealed with the decision is held against the root in it. The seal file has
                every item's hash and nothing that tells an item or a label; it is on the pilot's page, with the
                script that checks it:

                - %s
                """.formatted(
                        seal.set().words() + " (" + seal.set() + " in the files)",
                        seal.items(),
                        seal.sealedAt(),
                        seal.root(),
                        seal.file(),
                        desk.addressOf("/assets/pilotgate_verify.py"));
    }
}
