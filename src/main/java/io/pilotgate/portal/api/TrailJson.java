package io.pilotgate.portal.api;

import io.pilotgate.audit.AuditEntry;
import io.pilotgate.audit.ChainHead;
import io.pilotgate.audit.Inclusion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a chain.
 *
 * @param entries how many the whole chain has
 * @param head the hash of the newest
 * @param checkpoint the newest one that holds the chain; null where there is none
 * @param next what to ask for the next part {@code after}; null at the end
 */
record TrailJson(
        String chain,
        long entries,
        String head,
        @Nullable Inclusion checkpoint,
        List<AuditEntry> items,
        @Nullable Long next) {

    static TrailJson of(ChainHead head, @Nullable Inclusion checkpoint, List<AuditEntry> items) {
        long last =
                items.isEmpty() ? head.entries() : items.get(items.size() - 1).number();
        return new TrailJson(
                head.chain(),
                head.entries(),
                head.hash(),
                checkpoint,
                items,
                last < head.entries() ? Long.valueOf(last) : null);
    }
}
