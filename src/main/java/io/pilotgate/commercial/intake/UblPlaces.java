package io.pilotgate.commercial.intake;

import java.util.Map;

/** Where UBL 2.1 keeps what, below the document and below one of its lines. */
final class UblPlaces {

    /** Without tax: tax is shown and not matched. */
    static final Map<String, String> OF_WHOLE = Map.of(
            "ID", "number",
            "IssueDate", "issuedOn",
            "InvoicePeriod/StartDate", "periodFrom",
            "InvoicePeriod/EndDate", "periodTo",
            "DocumentCurrencyCode", "currency",
            "BillingReference/InvoiceDocumentReference/ID", "credits",
            "TaxTotal/TaxAmount", "tax",
            "LegalMonetaryTotal/LineExtensionAmount", "total");

    static final Map<String, String> OF_LINE = Map.of(
            "InvoicedQuantity", "quantity",
            "CreditedQuantity", "quantity",
            "LineExtensionAmount", "amount",
            "AccountingCost", "kind",
            "Item/Name", "description",
            "Item/SellersItemIdentification/ID", "item",
            "Price/PriceAmount", "unitPrice");

    private UblPlaces() {}
}
