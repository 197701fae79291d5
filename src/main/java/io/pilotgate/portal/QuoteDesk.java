package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.quotes.PriceBand;
import io.pilotgate.evaluation.quotes.PriceBands;
import io.pilotgate.evaluation.quotes.Quote;
import io.pilotgate.evaluation.quotes.Quotes;
import io.pilotgate.evaluation.quotes.RecordedQuote;
import io.pilotgate.evaluation.quotes.SetPriceBand;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.portal.entry.PriceBandEntry;
import io.pilotgate.portal.entry.QuoteEntry;
import io.pilotgate.portal.entry.WithdrawalEntry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Quotes of vendors and the buyer's own price bands, as staff see and keep them. */
@Component
public class QuoteDesk {

    private static final Role[] KEEPERS = {Role.LEAD, Role.FINANCE, Role.ADMINISTRATOR};

    private final Doorkeeper door;
    private final Vendors vendors;
    private final Quotes quotes;
    private final PriceBands bands;

    QuoteDesk(Doorkeeper door, Vendors vendors, Quotes quotes, PriceBands bands) {
        this.door = door;
        this.vendors = vendors;
        this.quotes = quotes;
        this.bands = bands;
    }

    public void requireStaff() {
        door.staff();
    }

    public boolean mayRecord() {
        return door.isStaffWith(KEEPERS);
    }

    /** Every quote of the vendor, the newest first. */
    public List<RecordedQuote> quotes(String vendorId) {
        door.staff();
        return quotes.of(vendors.find(new VendorId(vendorId)).id());
    }

    /** The band that a quote is held against; empty where the buyer set none. */
    public Optional<PriceBand> bandFor(Quote quote) {
        door.staff();
        return bands.of(quote.work());
    }

    public void record(String vendorId, QuoteEntry entry) {
        Account person = door.staffWith(KEEPERS);
        VendorId vendor = vendors.find(new VendorId(vendorId)).id();
        quotes.record(vendor, entry.read(), person.id());
    }

    public List<SetPriceBand> bands() {
        door.staff();
        return bands.inForce();
    }

    /** Bands that were withdrawn, the newest first. */
    public List<SetPriceBand> withdrawnBands() {
        door.staff();
        return bands.withdrawn();
    }

    public void withdrawBand(String id, WithdrawalEntry entry) {
        Account person = door.staffWith(KEEPERS);
        bands.withdraw(number(id), entry.read(), person.id());
    }

    private static long number(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw Refusal.notFound("band", "There is no band in force with this id.");
        }
        return Long.parseLong(id);
    }

    public void setBand(PriceBandEntry entry) {
        Account person = door.staffWith(KEEPERS);
        bands.set(entry.read(), person.id());
    }
}
