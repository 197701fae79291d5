package io.pilotgate.delivery;

import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a file that was only tried.
 *
 * @param acceptable whether it would be taken in as it is
 * @param sameAs the upload by which the same file was accepted before
 * @param findings the first things that are wrong, one by one; {@code outcome} counts all of them
 */
public record DryRun(
        Sha256 sha256, boolean acceptable, @Nullable Long sameAs, CheckOutcome outcome, List<Finding> findings) {}
