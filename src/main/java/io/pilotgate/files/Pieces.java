package io.pilotgate.files;

import io.pilotgate.kernel.Sha256;

/** Reads a part of a kept file; how, depends on the database. */
interface Pieces {

    /**
     * The bytes from {@code offset} on, {@code length} of them.
     *
     * @param offset from 0
     * @param length no more than remain
     */
    byte[] read(Sha256 hash, long offset, int length);
}
