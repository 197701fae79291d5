package io.pilotgate.files;

import io.pilotgate.kernel.Sha256;

/**
 * A file that is kept.
 *
 * @param hash of its bytes, by which it is opened again
 * @param size in bytes, at least 1
 */
public record KeptFile(Sha256 hash, long size) {}
