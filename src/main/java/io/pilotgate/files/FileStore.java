package io.pilotgate.files;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.io.InputStream;
import java.time.Instant;

/** Keeps bytes under their hash. The same bytes are kept once, however often they are handed in. */
public interface FileStore {

    /**
     * Reads the stream to its end and keeps what it gave, in the caller's transaction. The caller closes the stream.
     *
     * @throws Refusal where it is empty or larger than {@code pilotgate.files.max-size}; nothing is kept then
     */
    KeptFile keep(InputStream content);

    /**
     * Opens a kept file. It is read piece by piece, so a large one takes no more memory than a small one, and no
     * database connection is held between the pieces. Within a transaction, read it to the end there.
     *
     * @throws Refusal where no such file is kept
     */
    InputStream open(Sha256 hash);

    /**
     * Lets a file go that nobody needs any more, in the caller's transaction.
     *
     * @param keptSince a file that was here before then stays
     */
    void release(Sha256 hash, Instant keptSince);
}
