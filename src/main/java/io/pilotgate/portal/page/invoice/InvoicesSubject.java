package io.pilotgate.portal.page.invoice;

import io.pilotgate.commercial.Invoice;
import io.pilotgate.commercial.InvoiceState;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.InvoiceDesk;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invoices and time sheets, as a line on the pilot's page. */
@Component
@Order(54)
class InvoicesSubject implements Subject {

    private final InvoiceDesk desk;

    InvoicesSubject(InvoiceDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        List<Invoice> all = desk.all(pilot);
        long waiting = all.stream()
                .filter(invoice ->
                        invoice.state() == InvoiceState.RECEIVED || invoice.state() == InvoiceState.SECOND_LOOK)
                .count();
        long disputed = all.stream()
                .filter(invoice -> invoice.state() == InvoiceState.DISPUTED)
                .count();
        String summary = all.isEmpty()
                ? "none yet"
                : all.size() + " in" + (waiting > 0 ? ", " + waiting + " waiting for finance" : "")
                        + (disputed > 0 ? ", " + disputed + " disputed" : "");
        return Optional.of(new SubjectLine("Invoices and time sheets", "/pilots/" + pilot.id() + "/invoices", summary));
    }
}
