package io.pilotgate.delivery;

import io.pilotgate.kernel.Sha256;
import java.time.Instant;

/**
 * What the vendor holds in hand after a delivery.
 *
 * @param rows answers read
 * @param items distinct items among them
 * @param countsAsDay the day of the pilot it was received on
 */
public record BatchReceipt(
        long id,
        BatchPurpose purpose,
        String fileName,
        Sha256 sha256,
        long rows,
        long items,
        int countsAsDay,
        Instant receivedAt) {}
