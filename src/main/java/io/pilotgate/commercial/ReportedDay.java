package io.pilotgate.commercial;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day's items by the vendor's report and by what its batches hold.
 *
 * @param reported null where no report is in force
 * @param delivered new items of batches that came that day
 * @param billed items of invoices that stand
 */
public record ReportedDay(LocalDate day, @Nullable Long reported, long delivered, long billed) {

    public boolean differs() {
        return reported == null ? delivered > 0 : reported != delivered;
    }
}
