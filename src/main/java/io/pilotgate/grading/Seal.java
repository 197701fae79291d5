package io.pilotgate.grading;

import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What both sides may know of a sealed set at any time, and its reveal once there is one.
 *
 * @param root over the leaves of its items; none where it was sealed before roots were kept, and there is no file then
 * @param file the seal file's hash
 */
public record Seal(
        SetName set,
        int items,
        @Nullable Sha256 root,
        @Nullable Sha256 file,
        Instant sealedAt,
        Optional<Reveal> reveal) {

    public boolean isRooted() {
        return root != null;
    }
}
