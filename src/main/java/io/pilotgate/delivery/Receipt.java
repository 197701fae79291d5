package io.pilotgate.delivery;

import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor holds in hand after handing something in.
 *
 * @param id of the upload
 * @param rowsAccepted answers or reports that count
 * @param items different items among the answers; 0 for reports
 * @param countsAsDay the day of the pilot that it counts for; of several reports the last
 * @param receivedAt when it was handed in
 * @param receivedInPilotZone the same in the pilot's zone, with offset and zone
 * @param receivedInVendorZone the same in the vendor's zone; the pilot's where the vendor named none
 * @param late whether some of it came after its day's cut-off
 * @param next what happens next
 * @param batch null where it is no label batch
 * @param reports empty where it is none
 */
public record Receipt(
        long id,
        UploadKind kind,
        String fileName,
        Sha256 sha256,
        long rowsAccepted,
        long items,
        int countsAsDay,
        Instant receivedAt,
        String receivedInPilotZone,
        String receivedInVendorZone,
        boolean late,
        String next,
        @Nullable BatchReceipt batch,
        List<ReportReceipt> reports) {}
