package io.pilotgate.commercial;

import io.pilotgate.commercial.match.ItemFinding;
import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice that names an item.
 *
 * @param finding what was found before; null where nothing was
 */
record NamedLine(
        long number,
        String item,
        @Nullable String contentHash,
        @Nullable ItemFinding finding) {}
