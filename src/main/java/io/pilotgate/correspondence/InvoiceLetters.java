package io.pilotgate.correspondence;

import io.pilotgate.commercial.Invoice;
import io.pilotgate.commercial.InvoiceDecided;
import io.pilotgate.commercial.InvoiceDeed;
import io.pilotgate.commercial.InvoiceState;
import io.pilotgate.commercial.Invoices;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the vendor what became of its invoice, and where every difference is explained. */
@Component
class InvoiceLetters {

    private final LetterDesk desk;
    private final Invoices invoices;

    InvoiceLetters(LetterDesk desk, Invoices invoices) {
        this.desk = desk;
        this.invoices = invoices;
    }

    @EventListener
    void on(InvoiceDecided decided) {
        if (decided.state() != InvoiceState.APPROVED && decided.state() != InvoiceState.DISPUTED) {
            return;
        }
        Invoice invoice = invoices.find(decided.pilot(), decided.invoice());
        List<InvoiceDeed> deeds = invoices.deeds(invoice);
        String state = invoice.state().title();
        desk.toVendor(
                decided.pilot(),
                "invoice-" + state,
                invoice.id() + "/" + deeds.size(),
                "Your invoice " + invoice.number() + " is " + state,
                body(invoice, deeds.get(deeds.size() - 1)) + "\n\nEvery difference stands on its page: "
                        + desk.addressOf("/pilots/" + decided.pilot() + "/invoices/" + invoice.id()));
    }

    private static String body(Invoice invoice, InvoiceDeed last) {
        String asked = "Invoiced are " + invoice.total() + ".";
        return invoice.state() == InvoiceState.APPROVED
                ? asked + " Approved are " + Objects.requireNonNull(invoice.approved()) + "."
                : asked + " It is disputed, for this reason:\n\n" + last.remark();
    }
}
