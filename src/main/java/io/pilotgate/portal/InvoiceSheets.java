package io.pilotgate.portal;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.pilotgate.commercial.Invoice;
import io.pilotgate.commercial.MatchedLine;
import io.pilotgate.commercial.match.Difference;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Invoices as files to save: as they came, and what was found of them. */
@Component
public class InvoiceSheets {

    private final InvoiceDesk desk;

    InvoiceSheets(InvoiceDesk desk) {
        this.desk = desk;
    }

    /** Never as the sender named it: what a browser could run is only ever saved. */
    public ResponseEntity<InputStreamResource> file(Invoice invoice) {
        return Download.of(invoice.fileName(), () -> desk.open(invoice));
    }

    public Sheet differences(Invoice invoice) {
        return new Sheet(
                "invoice-" + invoice.id() + "-differences",
                List.of("reason", "invoice says", "found", "why", "not paid", "currency"),
                invoice.match().differences().stream().map(InvoiceSheets::cells).toList());
    }

    private static List<String> cells(Difference difference) {
        return List.of(
                difference.reason().name(),
                difference.invoiced(),
                difference.found(),
                difference.why(),
                difference.amount().amount().toPlainString(),
                difference.amount().currency().getCurrencyCode());
    }

    /** Written as it is read: there may be millions. */
    public void writeLines(Invoice invoice, HttpServletResponse response) throws IOException {
        Download.head(response, "invoice-" + invoice.id() + "-lines.csv", "text/csv;charset=UTF-8");
        Writer target = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(target);
        csv.writeRecord("line", "item", "amount", "finding", "why", "description");
        desk.eachWithheld(invoice, line -> csv.writeRecord(cells(line)));
        csv.flush();
    }

    private static List<String> cells(MatchedLine line) {
        return List.of(
                Long.toString(line.number()),
                Sheet.harmless(line.item()),
                line.amount().toPlainString(),
                line.finding().title(),
                line.finding().why(),
                Sheet.harmless(line.description()));
    }
}
