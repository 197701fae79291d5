package io.pilotgate.grading;

import io.pilotgate.files.FileStore;
import io.pilotgate.grading.truth.TruthSet;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;

/** What both sides hold of sealed truth: root, count and leaves. Nothing of it tells an item or a label. */
@Service
public class Seals {

    private final TruthVault vault;
    private final RevealStore reveals;
    private final FileStore files;

    Seals(TruthVault vault, RevealStore reveals, FileStore files) {
        this.vault = vault;
        this.reveals = reveals;
        this.files = files;
    }

    /** Of every sealed set, oldest first. */
    public List<Seal> of(PilotId pilot) {
        List<Reveal> revealed = reveals.of(pilot);
        return vault.sets(pilot).stream().map(set -> seal(set, revealed)).toList();
    }

    /** @throws Refusal where no such set is sealed */
    public Seal of(PilotId pilot, SetName name) {
        return of(pilot).stream()
                .filter(seal -> seal.set().equals(name))
                .findFirst()
                .orElseThrow(SetName::unknown);
    }

    /**
     * The file that both sides keep, as it was made when the set was sealed.
     *
     * @throws Refusal where it was sealed before there were any
     */
    public InputStream file(PilotId pilot, SetName name) {
        Sha256 file = of(pilot, name).file();
        if (file == null) {
            throw Refusal.conflict(
                    "set",
                    "This set was sealed before roots were kept: there is no seal to hold anything against. Sets that are"
                            + " sealed from now on have one.");
        }
        return files.open(file);
    }

    private static Seal seal(TruthSet set, List<Reveal> revealed) {
        SetName name = new SetName(set.purpose(), set.attempt());
        return new Seal(
                name,
                set.items(),
                set.root(),
                set.sealFile(),
                set.sealedAt(),
                revealed.stream().filter(reveal -> reveal.set().equals(name)).findFirst());
    }
}
