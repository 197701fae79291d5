package io.pilotgate.delivery;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** What is particular to uploads of one kind. */
interface UploadHandling {

    UploadKind kind();

    /** The upload by which the same thing was accepted before. */
    Optional<Upload> known(Upload upload);

    /** Refuses what cannot be taken in now, whatever is in it. */
    void require(Upload upload);

    /**
     * Checks it from its first byte to its last.
     *
     * @param file opens it
     * @param findings is told everything that is wrong
     * @param portions gets its rows, where it has any
     */
    CheckOutcome check(Upload upload, Supplier<InputStream> file, FindingCollector findings, Portions portions);

    /**
     * Makes it count, in the transaction of a caller who holds the pilot's delivery.
     *
     * @param locked whether the delivery is over
     */
    void accept(Upload upload, boolean locked);
}
