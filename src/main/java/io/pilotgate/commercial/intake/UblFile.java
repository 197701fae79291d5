package io.pilotgate.commercial.intake;

import io.pilotgate.kernel.Refusal;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit note in UBL 2.1. What UBL has no place for is an additional property of the line's item: {@code
 * kind}, {@code content_hash}, {@code reference}. Document types are off: a file cannot make us fetch or multiply anything.
 */
final class UblFile {

    private static final String NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final int LONGEST_TEXT = 4000;
    private static final Pattern ONE = Pattern.compile("1([.]0*)?");

    private final RawFile target;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Map<String, String> line = new HashMap<>();
    private @Nullable String property;
    private @Nullable String currency;
    private boolean foreign;
    private long startedAt;

    UblFile(RawFile target) {
        this.target = target;
    }

    void read(InputStream file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(file);
            while (xml.hasNext()) {
                take(xml, xml.next());
            }
        } catch (XMLStreamException broken) {
            throw Refusal.invalid(
                    "line "
                            + Math.max(
                                    1,
                                    broken.getLocation() == null
                                            ? 1
                                            : broken.getLocation().getLineNumber()),
                    "Here the XML breaks off, or has what no invoice needs, such as an entity.");
        }
    }

    private void take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.DTD ->
                throw Refusal.invalid(
                        "file", "The file declares a document type, which no invoice needs. Take it out.");
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            default -> {
                // Comments and the like.
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        if (path.isEmpty()) {
            document(xml);
        }
        path.addLast(xml.getLocalName());
        text.setLength(0);
        if (path.size() == 2 && isLine()) {
            line = new HashMap<>();
            startedAt = xml.getLocation().getLineNumber();
        }
        if (path.size() > 1) {
            refuseUnmatched(xml);
        }
        currency(xml);
    }

    /** What would change a price without being a line. */
    private void refuseUnmatched(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "AllowanceCharge" ->
                target.problem(place(xml), "Write allowances and charges as lines: each is matched like any other.");
            case "SubInvoiceLine", "SubCreditNoteLine" ->
                target.problem(
                        place(xml), "Write the parts of a line as lines of their own: each is matched like any other.");
            default -> {
                // Matched, or of no account.
            }
        }
    }

    /** Amounts are in the currency of the document. Tax may be told once more in another one; that is left out. */
    private void currency(XMLStreamReader xml) {
        String said = xml.getAttributeValue(null, "currencyID");
        String ours = currency;
        if (said == null || ours == null || said.equalsIgnoreCase(ours)) {
            foreign = false;
            return;
        }
        foreign = path.contains("TaxTotal");
        if (!foreign) {
            target.problem(
                    place(xml),
                    "This amount is in " + Refusal.quoted(said) + ", the invoice in " + Refusal.quoted(ours)
                            + ". An invoice is in one currency.");
        }
    }

    private void document(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (!(NAMESPACE + name + "-2").equals(xml.getNamespaceURI())
                || !name.equals("Invoice") && !name.equals("CreditNote")) {
            throw Refusal.invalid("file", "This XML is neither an invoice nor a credit note in UBL 2.1.");
        }
        target.field(place(xml), "document", name.equals("Invoice") ? "INVOICE" : "CREDIT_NOTE");
    }

    private void append(XMLStreamReader xml) {
        if (text.length() + xml.getTextLength() > LONGEST_TEXT) {
            throw Refusal.invalid(place(xml), "A text has at most " + LONGEST_TEXT + " characters.");
        }
        text.append(xml.getText());
    }

    private void end(XMLStreamReader xml) {
        String value = text.toString().strip();
        text.setLength(0);
        if (path.size() == 2 && isLine()) {
            target.row(new RawRow(startedAt, line));
        } else if (!value.isEmpty() && !foreign) {
            value(xml, String.join("/", path), value);
        }
        foreign = false;
        path.removeLast();
    }

    private void value(XMLStreamReader xml, String place, String value) {
        if (isLine()) {
            inLine(place.substring(place.indexOf('/', place.indexOf('/') + 1) + 1), value);
            return;
        }
        String field = UblPlaces.OF_WHOLE.get(place.substring(place.indexOf('/') + 1));
        if (field != null) {
            if (field.equals("currency")) {
                currency = value;
            }
            target.field(place(xml), field, value);
        }
    }

    private void inLine(String place, String value) {
        if (place.equals("Item/AdditionalItemProperty/Name")) {
            property = FieldNames.INVOICE.of(value);
        } else if (place.equals("Item/AdditionalItemProperty/Value") && property != null) {
            line.put(property, value);
        } else if (place.equals("Price/BaseQuantity") && !ONE.matcher(value).matches()) {
            target.problem(
                    "line " + startedAt,
                    "The price is for " + Refusal.quoted(value) + " at once. Write the price of one.");
        } else if (UblPlaces.OF_LINE.containsKey(place)) {
            line.put(UblPlaces.OF_LINE.get(place), value);
        }
    }

    private boolean isLine() {
        return path.contains("InvoiceLine") || path.contains("CreditNoteLine");
    }

    private static String place(XMLStreamReader xml) {
        return "line " + xml.getLocation().getLineNumber();
    }
}
