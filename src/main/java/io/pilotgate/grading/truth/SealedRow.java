package io.pilotgate.grading.truth;

import io.pilotgate.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * An item as the vault keeps it.
 *
 * @param itemKey keyed hash of pilot and item id, 64 hexadecimal digits
 * @param content the encrypted item id, label, stratum, salt and models
 * @param leaf what both sides know of it; none until its set is sealed, and in sets of releases that kept no leaves
 */
@SuppressWarnings("ArrayRecordComponent") // Carried from the cipher to the database, never compared.
record SealedRow(String itemKey, byte[] content, @Nullable Sha256 leaf) {

    SealedRow as(Sha256 leaf) {
        return new SealedRow(itemKey, content, leaf);
    }
}
