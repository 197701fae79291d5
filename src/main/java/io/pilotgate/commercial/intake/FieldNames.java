package io.pilotgate.commercial.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What columns and fields are called: compared by letters and digits alone. */
record FieldNames(Set<String> ofWhole, Map<String, String> byName) {

    static final FieldNames INVOICE = new FieldNames(
            Set.of("number", "issuedOn", "periodFrom", "periodTo", "currency", "document", "credits", "total", "tax"),
            Map.ofEntries(
                    Map.entry("number", "number"),
                    Map.entry("invoicenumber", "number"),
                    Map.entry("issuedon", "issuedOn"),
                    Map.entry("issuedate", "issuedOn"),
                    Map.entry("periodfrom", "periodFrom"),
                    Map.entry("periodto", "periodTo"),
                    Map.entry("currency", "currency"),
                    Map.entry("document", "document"),
                    Map.entry("credits", "credits"),
                    Map.entry("total", "total"),
                    Map.entry("tax", "tax"),
                    Map.entry("kind", "kind"),
                    Map.entry("item", "item"),
                    Map.entry("itemid", "item"),
                    Map.entry("contenthash", "contentHash"),
                    Map.entry("quantity", "quantity"),
                    Map.entry("unitprice", "unitPrice"),
                    Map.entry("amount", "amount"),
                    Map.entry("lineamount", "amount"),
                    Map.entry("reference", "reference"),
                    Map.entry("changeorder", "reference"),
                    Map.entry("description", "description")));

    static final FieldNames TIME_SHEET = new FieldNames(
            Set.of(), Map.of("day", "day", "date", "day", "person", "person", "name", "person", "hours", "hours"));

    @Nullable
    String of(String header) {
        return byName.get(header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""));
    }

    /** As they are best called, for a message. */
    String listed() {
        return byName.values().stream()
                .distinct()
                .sorted()
                .reduce((all, next) -> all + ", " + next)
                .orElse("");
    }
}
