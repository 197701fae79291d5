package io.pilotgate.commercial;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person did about an invoice.
 *
 * @param amount that was approved; null where the deed is about none
 */
public record InvoiceDeed(Kind kind, @Nullable Money amount, String remark, PersonId by, Instant at) {

    /** Deeds. */
    public enum Kind {
        APPROVED("approved"),
        OVER_MATCH("approved for more than the match"),
        CONFIRMED("confirmed by a second person"),
        SENT_BACK("sent back"),
        DISPUTED("disputed"),
        SETTLED("settled with the vendor"),
        WITHDRAWN("withdrawn by the vendor");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** Whether the vendor is to know of it. */
        public boolean concernsVendor() {
            return this == APPROVED || this == CONFIRMED || this == DISPUTED || this == WITHDRAWN;
        }
    }

    public InvoiceDeed withoutRemark() {
        return new InvoiceDeed(kind, amount, "", by, at);
    }
}
