package io.pilotgate.grading.truth;

/**
 * An item as the vault keeps it.
 *
 * @param itemKey keyed hash of pilot and item id, 64 hexadecimal digits
 * @param content the encrypted item id and label
 */
@SuppressWarnings("ArrayRecordComponent") // Carried from the cipher to the database, never compared.
record SealedRow(String itemKey, byte[] content) {}
