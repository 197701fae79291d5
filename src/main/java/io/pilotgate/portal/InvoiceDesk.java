package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.commercial.Invoice;
import io.pilotgate.commercial.InvoiceDeed;
import io.pilotgate.commercial.Invoices;
import io.pilotgate.commercial.MatchedLine;
import io.pilotgate.commercial.ReportedDay;
import io.pilotgate.commercial.TimeSheet;
import io.pilotgate.commercial.TimeSheets;
import io.pilotgate.commercial.WorkedDay;
import io.pilotgate.pilot.Pilot;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Invoices and time sheets: the vendor hands them in, or finance for it; both sides read what the match says. */
@Component
public class InvoiceDesk {

    private final Doorkeeper door;
    private final Invoices invoices;
    private final TimeSheets sheets;

    InvoiceDesk(Doorkeeper door, Invoices invoices, TimeSheets sheets) {
        this.door = door;
        this.invoices = invoices;
        this.sheets = sheets;
    }

    public List<Invoice> all(Pilot pilot) {
        return invoices.all(pilot.id());
    }

    public Invoice find(Pilot pilot, String id) {
        return invoices.find(pilot.id(), PathNumbers.of(id));
    }

    /** To the vendor what concerns it: how the buyer's people came to an amount is theirs. */
    public List<InvoiceDeed> deeds(Invoice invoice) {
        List<InvoiceDeed> all = invoices.deeds(invoice);
        return door.person().isStaff()
                ? all
                : all.stream()
                        .filter(deed -> deed.kind().concernsVendor())
                        .map(deed -> deed.kind() == InvoiceDeed.Kind.DISPUTED ? deed : deed.withoutRemark())
                        .toList();
    }

    public List<ReportedDay> days(Invoice invoice) {
        return invoices.days(invoice);
    }

    /** The first lines whose items are not paid. */
    public List<MatchedLine> withheld(Invoice invoice, int most) {
        List<MatchedLine> lines = new ArrayList<>();
        invoices.eachWithheld(invoice, most, lines::add);
        return lines;
    }

    public void eachWithheld(Invoice invoice, Consumer<MatchedLine> reader) {
        invoices.eachWithheld(invoice, 0, reader);
    }

    /** The caller closes it. */
    public InputStream open(Invoice invoice) {
        return invoices.open(invoice);
    }

    public List<TimeSheet> sheets(Pilot pilot) {
        return sheets.all(pilot.id());
    }

    public List<WorkedDay> workedDays(Pilot pilot) {
        return sheets.days(pilot.id());
    }

    public boolean mayHandIn(Pilot pilot) {
        return pilot.vendor().equals(door.person().vendor()) || door.isStaffWith(Role.FINANCE, Role.LEAD);
    }

    public boolean mayMatch() {
        return door.isStaffWith(Role.FINANCE, Role.LEAD);
    }

    public Invoice handIn(String pilotId, MultipartFile file) {
        Pilot pilot = door.pilot(pilotId);
        Account person = sender(pilot);
        return new UploadedFile(file).read((name, content) -> invoices.takeIn(pilot.id(), name, content, person.id()));
    }

    public TimeSheet handInSheet(String pilotId, MultipartFile file) {
        Pilot pilot = door.pilot(pilotId);
        Account person = sender(pilot);
        return new UploadedFile(file).read((name, content) -> sheets.takeIn(pilot.id(), name, content, person.id()));
    }

    public Invoice matchAgain(String pilotId, String id) {
        Pilot pilot = door.pilotForStaff(pilotId);
        door.staffWith(Role.FINANCE, Role.LEAD);
        return invoices.matchAgain(pilot.id(), PathNumbers.of(id));
    }

    private Account sender(Pilot pilot) {
        Account person = door.person();
        return person.isStaff() ? door.staffWith(Role.FINANCE, Role.LEAD) : door.vendorOf(pilot);
    }
}
