package io.pilotgate.delivery;

import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A label batch that was accepted.
 *
 * @param rows answers read
 * @param items distinct items among them
 * @param countsAsDay the day of the pilot it was received on
 * @param sopVersion the version of the SOP that was labelled by; null in batches of an older release
 * @param upload what it was handed in as
 */
public record BatchReceipt(
        long id,
        BatchPurpose purpose,
        String fileName,
        Sha256 sha256,
        long rows,
        long items,
        int countsAsDay,
        Instant receivedAt,
        @Nullable String sopVersion,
        long upload) {}
