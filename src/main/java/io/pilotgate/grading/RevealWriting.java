package io.pilotgate.grading;

import io.pilotgate.files.FileStore;
import io.pilotgate.files.KeptFile;
import io.pilotgate.grading.seal.LeafContent;
import io.pilotgate.grading.seal.RevealFile;
import io.pilotgate.grading.seal.SealHead;
import io.pilotgate.grading.seal.SetSeal;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Opens sets and writes the files that both sides get. They are kept as they were written: both get the same bytes whenever
 * they ask, also when the key of the vault is gone.
 */
@Component
class RevealWriting {

    private final TruthVault vault;
    private final List<RevealPart> parts;
    private final FileStore files;
    private final Clock clock;

    RevealWriting(TruthVault vault, List<RevealPart> parts, FileStore files, Clock clock) {
        this.vault = vault;
        this.parts = List.copyOf(parts);
        this.files = files;
        this.clock = clock;
    }

    /** Nothing is written where one of the sets does not hold. */
    List<Reveal> write(PilotId id, List<Seal> seals, String reason, PersonId by) {
        Map<SetName, List<LeafContent>> opened =
                vault.reveal(id, seals.stream().map(Seal::set).toList(), reason, by);
        return seals.stream()
                .map(seal -> write(id, seal, opened.getOrDefault(seal.set(), List.of()), by))
                .toList();
    }

    private Reveal write(PilotId id, Seal seal, List<LeafContent> items, PersonId by) {
        SetName set = seal.set();
        Sha256 root = Objects.requireNonNull(seal.root());
        SealHead head = new SealHead(id.value(), set.purpose().name(), set.attempt());
        byte[] content =
                RevealFile.bytes(new SetSeal(head, seal.items(), root, seal.sealedAt()), items, parts(id, set));
        KeptFile kept = files.keep(new ByteArrayInputStream(content));
        return new Reveal(set, kept.hash(), kept.size(), by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Map<String, Object> parts(PilotId id, SetName set) {
        Map<String, Object> told = new HashMap<>();
        parts.forEach(part -> part.of(id, set).ifPresent(content -> told.put(part.field(), content)));
        return told;
    }
}
