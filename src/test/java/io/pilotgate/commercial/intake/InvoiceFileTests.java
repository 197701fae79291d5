package io.pilotgate.commercial.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.pilotgate.commercial.pricing.ChargeKind;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceFileTests {

    private static final String CSV = """
            number;issued on;period from;period to;currency;total;tax;kind;item;content_hash;quantity;unit price;amount;reference;description
            R-1;2026-05-02;2026-04-01;2026-04-30;USD;26.38;5.01;;i-1;a1b2;;0.125;;;
            ;;;;;;;items;;;10;0.125;1.25;;"Items; counted"
            ;;;;;;;CHANGE_ORDER;;;;;25.00;2;More classes
            """;

    private static final String JSON = """
            {"number": "R-1", "lines": [
              {"item": "i-1", "contentHash": "a1b2", "unitPrice": 0.125},
              {"kind": "ITEMS", "quantity": 10, "unitPrice": 0.125, "amount": 1.25, "description": "Items; counted"},
              {"kind": "CHANGE_ORDER", "amount": "25.00", "reference": 2, "description": "More classes"}],
             "issuedOn": "2026-05-02", "periodFrom": "2026-04-01", "periodTo": "2026-04-30", "currency": "USD",
             "total": 26.38, "tax": 5.01, "credits": null}
            """;

    private static final String UBL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
                xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
              <cbc:ID>R-1</cbc:ID><cbc:IssueDate>2026-05-02</cbc:IssueDate>
              <cbc:DocumentCurrencyCode>USD</cbc:DocumentCurrencyCode>
              <cac:InvoicePeriod><cbc:StartDate>2026-04-01</cbc:StartDate><cbc:EndDate>2026-04-30</cbc:EndDate></cac:InvoicePeriod>
              <cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>Vendor</cbc:Name></cac:PartyName></cac:Party></cac:AccountingSupplierParty>
              <cac:TaxTotal><cbc:TaxAmount currencyID="USD">5.01</cbc:TaxAmount></cac:TaxTotal>
              <cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="USD">26.38</cbc:LineExtensionAmount></cac:LegalMonetaryTotal>
              <cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="EA">1</cbc:InvoicedQuantity>
                <cbc:LineExtensionAmount currencyID="USD">0.125</cbc:LineExtensionAmount>
                <cac:Item><cac:SellersItemIdentification><cbc:ID>i-1</cbc:ID></cac:SellersItemIdentification>
                  <cac:AdditionalItemProperty><cbc:Name>content_hash</cbc:Name><cbc:Value>a1b2</cbc:Value></cac:AdditionalItemProperty></cac:Item>
                <cac:Price><cbc:PriceAmount currencyID="USD">0.125</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
              <cac:InvoiceLine><cbc:ID>2</cbc:ID><cbc:InvoicedQuantity unitCode="EA">10</cbc:InvoicedQuantity>
                <cbc:LineExtensionAmount currencyID="USD">1.25</cbc:LineExtensionAmount>
                <cac:Item><cbc:Name>Items; counted</cbc:Name></cac:Item>
                <cac:Price><cbc:PriceAmount currencyID="USD">0.125</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
              <cac:InvoiceLine><cbc:ID>3</cbc:ID><cbc:LineExtensionAmount currencyID="USD">25.00</cbc:LineExtensionAmount>
                <cbc:AccountingCost>CHANGE_ORDER</cbc:AccountingCost>
                <cac:Item><cbc:Name>More classes</cbc:Name>
                  <cac:AdditionalItemProperty><cbc:Name>reference</cbc:Name><cbc:Value>2</cbc:Value></cac:AdditionalItemProperty></cac:Item></cac:InvoiceLine>
            </Invoice>
            """;

    private final List<InvoiceLine> lines = new ArrayList<>();

    @Test
    void csv_with_a_line_a_row() {
        isTheInvoice(read(CSV));
        isTheInvoice(read("\uFEFF" + CSV));
    }

    @Test
    void json_with_its_fields_before_and_after_the_lines() {
        isTheInvoice(read(JSON));
    }

    @Test
    void ubl_with_additional_properties_for_what_it_has_no_place_for() {
        isTheInvoice(read(UBL));
    }

    @Test
    void a_workbook_whose_cells_are_dates_and_numbers() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Invoice");
            String[] header = CSV.lines().findFirst().orElseThrow().split(";");
            for (int column = 0; column < header.length; column++) {
                sheet.value(0, column, header[column]);
            }
            first(sheet);
            sheet.value(2, 7, "items");
            sheet.value(2, 10, 10);
            sheet.value(2, 11, 0.125);
            sheet.value(2, 12, 1.25);
            sheet.value(2, 14, "Items; counted");
            sheet.value(3, 7, "CHANGE_ORDER");
            sheet.value(3, 12, 25);
            sheet.value(3, 13, 2);
            sheet.value(3, 14, "More classes");
        }

        isTheInvoice(InvoiceFile.read(new ByteArrayInputStream(file.toByteArray()), lines::add));
    }

    private static void first(Worksheet sheet) {
        sheet.value(1, 0, "R-1");
        sheet.value(1, 1, LocalDate.parse("2026-05-02"));
        sheet.style(1, 1).format("yyyy-MM-dd").set();
        sheet.value(1, 2, "2026-04-01");
        sheet.value(1, 3, "2026-04-30");
        sheet.value(1, 4, "USD");
        sheet.value(1, 5, 26.38);
        sheet.value(1, 6, 5.01);
        sheet.value(1, 8, "i-1");
        sheet.value(1, 9, "a1b2");
        sheet.value(1, 11, 0.125);
    }

    /** 0.125 + 1.25 + 25 are 26.375, rounded once: 26.38. */
    private void isTheInvoice(InvoiceFile.Read read) {
        assertThat(read.header())
                .isEqualTo(new InvoiceHeader(
                        "R-1",
                        null,
                        LocalDate.parse("2026-05-02"),
                        new DateSpan(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-04-30")),
                        Money.of("26.38", "USD"),
                        Money.of("5.01", "USD")));
        assertThat(read.lines()).isEqualTo(3);
        assertThat(lines)
                .extracting(InvoiceLine::number, InvoiceLine::kind, InvoiceLine::item, InvoiceLine::contentHash)
                .containsExactly(
                        tuple(1L, ChargeKind.ITEMS, "i-1", "a1b2"),
                        tuple(2L, ChargeKind.ITEMS, null, null),
                        tuple(3L, ChargeKind.CHANGE_ORDER, null, null));
        assertThat(lines)
                .extracting(InvoiceLine::quantity)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE);
        assertThat(lines.get(0).amount()).isEqualByComparingTo("0.125");
        assertThat(lines.get(2).reference()).isEqualTo(2);
        assertThat(lines).extracting(InvoiceLine::description).containsExactly("", "Items; counted", "More classes");
        lines.clear();
    }

    @Test
    void a_credit_note_names_what_it_credits() {
        InvoiceFile.Read read = read("""
                number,issued_on,period_from,period_to,currency,document,credits,item,amount
                C-1,2026-05-02,2026-04-01,2026-04-30,USD,CREDIT_NOTE,R-1,i-1,0.125
                """);

        assertThat(read.header().isCreditNote()).isTrue();
        assertThat(read.header().credits()).isEqualTo("R-1");
    }

    @Test
    void a_credit_note_in_ubl() {
        String note = UBL.replace("Invoice xmlns", "CreditNote xmlns")
                .replace("xsd:Invoice-2", "xsd:CreditNote-2")
                .replace("</Invoice>", "</CreditNote>")
                .replace("InvoiceLine>", "CreditNoteLine>")
                .replace("InvoicedQuantity", "CreditedQuantity")
                .replace(
                        "  <cac:TaxTotal>",
                        "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>R-0</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference><cac:TaxTotal>");

        assertThat(read(note).header().credits()).isEqualTo("R-0");
        assertThat(lines).hasSize(3);
    }

    @Test
    void says_everything_that_is_wrong_by_line() {
        assertThatThrownBy(() -> read("""
                number,currency,total,kind,item,quantity,unit_price,amount,reference
                R-1,USD,1.00,,i-1,2,,0.1,
                R-2,,,WORK,,1,,1,
                ,,,,,1.5,,0.1,
                ,,,HOURS,,,,5,
                ,,,ITEMS,,3,0.12,0.39,
                ,,,ITEMS,i-2,,,,
                ,,,CHANGE_ORDER,,,,5,
                ,,,ITEMS,i-3,,,-1,
                ,,,ITEMS,i-4,,,1e5,
                ,,,HOURS,i-5,1,,1,
                """))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(reason -> reason.place() + ": " + reason.text())
                                .anySatisfy(text ->
                                        assertThat(text).startsWith("line 2: A line that names an item is for one"))
                                .anySatisfy(text ->
                                        assertThat(text).startsWith("line 3: Here number is 'R-2', above it was 'R-1'"))
                                .anySatisfy(text -> assertThat(text).startsWith("line 3: 'WORK' is no kind of charge"))
                                .anySatisfy(text ->
                                        assertThat(text).startsWith("line 4: Items are counted in whole numbers"))
                                .anySatisfy(text -> assertThat(text).startsWith("line 5: Say how many hours"))
                                .anySatisfy(
                                        text -> assertThat(text).startsWith("line 6: 3 times 0.12 are 0.36, not 0.39"))
                                .anySatisfy(text -> assertThat(text).startsWith("line 7: Say what this line costs"))
                                .anySatisfy(text -> assertThat(text).startsWith("line 8: Say which change order"))
                                .anySatisfy(text -> assertThat(text).startsWith("line 9: A charge is 0 or more"))
                                .anySatisfy(text -> assertThat(text).startsWith("line 10: Under amount stands '1e5'"))
                                .anySatisfy(
                                        text -> assertThat(text).startsWith("line 11: A line that names an item is of"))
                                .anySatisfy(text -> assertThat(text).startsWith("issuedOn: The file does not say"))
                                .anySatisfy(text -> assertThat(text).startsWith("periodFrom: The file does not say"))
                                .anySatisfy(text -> assertThat(text).startsWith("total: The lines add up to")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26.38|26.37|add up to 26.38 USD, rounded once from 26.375",
                "USD|USX|no currency",
                "2026-04-30|2026-03-01|before the first day",
                "2026-04-01|2020-04-01|a year of work at most",
                "2026-05-02|02.05.2026|Write a date as 2027-03-31",
                "5.01|-1|Tax is 0 or more",
                "description|desc|There is no column 'desc'"
            })
    void an_invoice_that_contradicts_itself_is_refused(String right, String wrong, String because) {
        assertThatThrownBy(() -> read(CSV.replaceFirst(right, wrong)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }

    @Test
    void mistakes_without_end_are_counted_and_the_first_named() {
        StringBuilder file = new StringBuilder("number,item,amount\n");
        for (int line = 0; line < 60; line++) {
            file.append("R-1,i,x\n");
        }

        assertThatThrownBy(() -> read(file.toString()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .hasSize(51)
                                .last()
                                .satisfies(reason -> assertThat(reason.text()).contains("There are 63 mistakes")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"number\": \"R-1\", \"lines\": [|Here the JSON breaks off",
                "[1]|one JSON object",
                "{\"number\": {\"a\": 1}}|There is no field 'number' with such a value",
                "{\"lines\": [1]}|Under \"lines\" stand objects",
                "{\"wrong\": 1}|There is no field 'wrong'",
                "{\"amount\": 1}|belongs into a line",
                "<a/>|neither an invoice nor a credit note in UBL 2.1",
                "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\">|Here the XML breaks off",
                "number|no line in this invoice",
                "` `|The file is empty"
            })
    void a_file_that_is_no_invoice_is_refused(String file, String because) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }

    @Test
    void a_quote_that_is_never_closed_is_refused() {
        assertThatThrownBy(() -> read("number,item\nR-1,\"x"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The table breaks off");
    }

    /** What would make a price another one without being a line that is matched. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<cac:Item><cbc:Name>Items|<cac:AllowanceCharge><cbc:Amount currencyID=\"USD\">9</cbc:Amount></cac:AllowanceCharge><cac:Item><cbc:Name>Items|Write allowances and charges as lines",
                "</Invoice>|<cac:AllowanceCharge/></Invoice>|Write allowances and charges as lines",
                "<cac:Price>|<cac:SubInvoiceLine/><cac:Price>|Write the parts of a line as lines",
                "0.125</cbc:PriceAmount>|0.125</cbc:PriceAmount><cbc:BaseQuantity>1000</cbc:BaseQuantity>|The price is for '1000' at once",
                "currencyID=\"USD\">1.25|currencyID=\"EUR\">1.25|This amount is in 'EUR', the invoice in 'USD'"
            })
    void ubl_that_hides_an_amount_is_refused(String right, String wrong, String because) {
        assertThatThrownBy(() -> read(UBL.replace(right, wrong)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }

    /** As the law of some countries wants it; what is matched has one currency all the same. */
    @Test
    void tax_may_be_told_once_more_in_another_currency() {
        isTheInvoice(
                read(
                        UBL.replace(
                                "<cac:LegalMonetaryTotal>",
                                "<cac:TaxTotal><cbc:TaxAmount currencyID=\"EUR\">4.60</cbc:TaxAmount></cac:TaxTotal><cac:LegalMonetaryTotal>")));
    }

    /** Neither a file of ours nor a billion laughs gets into an invoice. */
    @Test
    void a_document_type_is_refused() {
        String dtd = UBL.replace(
                "<Invoice xmlns=",
                "<!DOCTYPE Invoice [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>\n<Invoice xmlns=");

        assertThatThrownBy(() -> read(dtd.replace("<cbc:ID>R-1", "<cbc:ID>&secret;")))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("root");
        assertThat(lines).isEmpty();
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] latin = "number,description\nR-1,Stra\u00dfe\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> InvoiceFile.read(new ByteArrayInputStream(latin), lines::add))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no text in UTF-8");
        assertThatThrownBy(() -> InvoiceFile.read(new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 5}), lines::add))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no Excel workbook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999"})
    void a_number_that_would_fill_the_memory_is_refused(String number) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Invoice");
            String[] header = CSV.lines().findFirst().orElseThrow().split(";");
            for (int column = 0; column < header.length; column++) {
                sheet.value(0, column, header[column]);
            }
            first(sheet);
            sheet.value(1, 11, new BigDecimal(number));
        }

        assertThatThrownBy(() -> InvoiceFile.read(new ByteArrayInputStream(file.toByteArray()), lines::add))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Write digits and a point");
    }

    private InvoiceFile.Read read(String file) {
        return InvoiceFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), lines::add);
    }
}
