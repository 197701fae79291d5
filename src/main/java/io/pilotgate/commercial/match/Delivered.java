package io.pilotgate.commercial.match;

import org.jspecify.annotations.Nullable;

/**
 * An item as batches delivered it.
 *
 * @param deliveries in how many batches it came
 * @param contentHash as the batch gave it that it came in first; null where that gave none
 * @param contentCopy whether an item that came before has the same content
 */
public record Delivered(int deliveries, @Nullable String contentHash, boolean contentCopy) {

    /**
     * What a line is worth that names this item.
     *
     * @param paid how many lines before this one are paid for it, those taken off that were credited
     * @param named how many were paid for it in other invoices, and name it further up in this one
     * @param hash of its content as the line has it
     */
    public ItemFinding judge(long paid, long named, @Nullable String hash) {
        if (paid > 0) {
            return deliveries > named ? ItemFinding.REWORK : ItemFinding.DUPLICATE;
        }
        if (contentCopy) {
            return ItemFinding.SAME_CONTENT;
        }
        return hash == null || contentHash == null || hash.equalsIgnoreCase(contentHash)
                ? ItemFinding.PAYABLE
                : ItemFinding.OTHER_CONTENT;
    }
}
