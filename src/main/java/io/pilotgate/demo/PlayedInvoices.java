package io.pilotgate.demo;

import io.pilotgate.commercial.Invoices;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.rehearsal.Cast;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The simulated vendors' invoices: one after the delivery, item by item. */
@Component
@Profile("demo")
class PlayedInvoices {

    private final Cast cast;
    private final Pilots pilots;
    private final Invoices invoices;

    PlayedInvoices(Cast cast, Pilots pilots, Invoices invoices) {
        this.cast = cast;
        this.pilots = pilots;
        this.invoices = invoices;
    }

    /**
     * Hands the invoice in, once the delivery is over.
     *
     * @param delivered the items that were delivered
     * @param billedTwice how many items are on the invoice twice
     */
    void invoice(PilotId pilot, LocalDate today, List<String> delivered, int billedTwice) {
        if (pilots.find(pilot).phase() != Phase.DECISION || !invoices.all(pilot).isEmpty()) {
            return;
        }
        List<String> items = new ArrayList<>(delivered);
        items.addAll(delivered.subList(0, billedTwice));
        List<LocalDate> days = pilots.find(pilot).schedule().reportDays();
        String content = json(pilot, today, days.get(0), items);
        invoices.takeIn(
                pilot,
                "invoice.json",
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                cast.vendorOf(pilot));
    }

    private static String json(PilotId pilot, LocalDate today, LocalDate from, List<String> items) {
        BigDecimal total = DemoLaunches.UNIT_PRICE.multiply(BigDecimal.valueOf(items.size()));
        return """
                {"number": "SIM-%s", "issuedOn": "%s", "periodFrom": "%s", "periodTo": "%s", "currency": "USD",
                 "total": %s, "lines": [%s]}
                """.formatted(
                pilot,
                today,
                from,
                today,
                total,
                items.stream()
                        .map(item -> "{\"item\": \"%s\", \"unitPrice\": %s}".formatted(item, DemoLaunches.UNIT_PRICE))
                        .collect(Collectors.joining(",\n")));
    }
}
