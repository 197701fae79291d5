package io.pilotgate.grading.truth;

import io.pilotgate.files.FileStore;
import io.pilotgate.grading.seal.SealFile;
import io.pilotgate.grading.seal.UnreadableFile;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files that both sides hold, kept apart from the vault: they name what was changed in it. */
@Component
class KeptSeals {

    private final FileStore files;

    KeptSeals(FileStore files) {
        this.files = files;
    }

    Sha256 keep(SealFile file) {
        return files.keep(new ByteArrayInputStream(file.bytes())).hash();
    }

    /** Every leaf by its index; none where nothing was kept, or where it does not give the root. */
    List<Sha256> leaves(TruthSet set) {
        Sha256 kept = set.sealFile();
        if (kept == null) {
            return List.of();
        }
        try (InputStream content = files.open(kept)) {
            SealFile file = SealFile.of(content.readAllBytes());
            return file.seal().root().equals(set.root()) && file.holds() ? file.leaves() : List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (Refusal | UnreadableFile gone) {
            return List.of();
        }
    }

    /** A leaf as people say it, with its index where the seal has it. */
    String name(TruthSet set, @Nullable Sha256 leaf) {
        int index = leaf == null ? -1 : leaves(set).indexOf(leaf);
        return index < 0 ? "leaf " + leaf : "leaf index " + index + " (" + leaf + ")";
    }

    /** What differs between a set as it is and as it was sealed, as text; empty where the seal cannot tell. */
    String difference(TruthSet set, List<Sha256> now) {
        List<Sha256> leaves = leaves(set);
        Set<Sha256> here = new HashSet<>(now);
        List<String> missing = new ArrayList<>();
        for (int index = 0; index < leaves.size(); index++) {
            if (!here.contains(leaves.get(index))) {
                missing.add("leaf index " + index + " (" + leaves.get(index) + ") is missing");
            }
        }
        int more = missing.size() - 5;
        return String.join(", ", missing.subList(0, Math.min(5, missing.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
