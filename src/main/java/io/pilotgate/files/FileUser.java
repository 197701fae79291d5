package io.pilotgate.files;

import io.pilotgate.kernel.Sha256;

/** Somebody who refers to kept files. Rooms implement it; what none of them needs may be let go. */
public interface FileUser {

    boolean needs(Sha256 file);
}
