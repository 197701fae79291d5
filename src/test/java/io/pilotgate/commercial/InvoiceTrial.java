package io.pilotgate.commercial;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.agreement.ExitTerms;
import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;

/** A pilot whose vendor delivers a hundred items and bills them. An item costs 0.125 USD, where no other price is agreed on. */
@PilotgateTest
abstract class InvoiceTrial {

    static final PersonId VENDOR = new PersonId("trialVendor");
    static final PersonId FINANCE = new PersonId("trialFinance");
    static final PersonId SECOND = new PersonId("trialSecond");

    @Autowired
    Invoices invoices;

    @Autowired
    InvoiceApprovals approvals;

    @Autowired
    ContractPrices prices;

    @Autowired
    TimeSheets sheets;

    @Autowired
    LabelBatches batches;

    @Autowired
    TrialPilots trials;

    @Autowired
    Clock clock;

    PilotId pilot = new PilotId("none");

    void deliverHundred() {
        pilot = trials.in(Phase.DELIVERY, TrialPilots.QUICK);
        deliverAll();
    }

    void deliverHundredUnder(PriceModel model) {
        deliverHundredUnder(PriceTerms.perTask(usd("1")).withModel(model));
    }

    /** @param cost of an early exit, with 14 days of notice */
    void deliverHundredLeaving(String cost) {
        ContractTerms quick = TrialPilots.QUICK;
        ContractTerms terms = new ContractTerms(
                quick.target(),
                quick.floor(),
                quick.producerRisk(),
                quick.consumerRisk(),
                quick.threshold(),
                quick.consequence(),
                quick.sla(),
                quick.pause(),
                new ExitTerms(14, usd(cost), "Deleted."),
                quick.unitPrice());
        pilot = trials.in(Phase.DELIVERY, terms);
        deliverAll();
    }

    void deliverHundredUnder(PriceTerms terms) {
        pilot = trials.launched(TrialPilots.QUICK);
        PriceAmendment proposed = prices.propose(pilot, terms, "", TrialPilots.LEAD);
        prices.accept(pilot, proposed.hash().hex(), VENDOR);
        trials.moveTo(pilot, Phase.DELIVERY);
        deliverAll();
    }

    void deliverAll() {
        deliver(TrialLabels.file(
                "item,annotator,label,content_hash",
                IntStream.range(0, 100)
                        .mapToObj(index -> "p-" + index + ",one,yes,hash-" + index)
                        .toList()));
        deliver(TrialLabels.file(
                "item,annotator,label,content_hash",
                Stream.concat(
                                IntStream.range(0, 5).mapToObj(index -> "p-" + index + ",two,no,hash-" + index),
                                Stream.of("copy-1,two,no,hash-50", "copy-2,two,no,hash-51"))
                        .toList()));
    }

    void deliver(InputStream labels) {
        batches.submit(pilot, BatchPurpose.PRODUCTION, "labels.csv", labels, LabelColumns.guessed(), VENDOR);
    }

    static List<String> items(int from, int to) {
        return IntStream.range(from, to).mapToObj(index -> "p-" + index).toList();
    }

    Invoice bill(String number, List<String> items) {
        return invoice(
                number,
                "item,unit_price",
                items.stream().map(item -> item + ",0.125").toList());
    }

    Invoice invoice(String number, String columns, List<String> rows) {
        return take(number, today(), "USD", columns, rows);
    }

    Invoice take(String number, LocalDate last, String currency, String columns, List<String> rows) {
        String whole = number + "," + today() + "," + today() + "," + last + "," + currency + ",";
        return invoices.takeIn(
                pilot,
                number + ".csv",
                TrialLabels.file(
                        "number,issued_on,period_from,period_to,currency," + columns,
                        rows.stream().map(row -> whole + row).toList()),
                VENDOR);
    }

    Invoice credit(String number, String credits, List<String> items) {
        return creditAt(number, credits, items, "0.125");
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static void refused(String because, Executable act) {
        assertThatThrownBy(act::execute).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }

    static ByteArrayInputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static Money usd(String amount) {
        return Money.of(amount, "USD");
    }

    Invoice creditAt(String number, String credits, List<String> items, String price) {
        String whole = number + "," + today() + "," + today() + "," + today() + ",USD,CREDIT_NOTE," + credits + ",";
        return invoices.takeIn(
                pilot,
                number + ".csv",
                TrialLabels.file(
                        "number,issued_on,period_from,period_to,currency,document,credits,item,unit_price",
                        items.stream().map(item -> whole + item + "," + price).toList()),
                VENDOR);
    }

    /** As a person does who looks at it first. */
    void approve(Invoice invoice) {
        invoices.matchAgain(pilot, invoice.id());
        approvals.approve(pilot, invoice.id(), null, "", FINANCE);
    }

    /** All that finance approved. */
    Money paid() {
        return invoices.all(pilot).stream()
                .filter(invoice -> invoice.state() == InvoiceState.APPROVED)
                .map(invoice -> Objects.requireNonNull(invoice.approved()))
                .reduce(usd("0.00"), Money::plus);
    }

    /** One of more lines than are matched within the request. */
    Invoice large(String number, List<String> items) {
        String whole = number + "," + today() + "," + today() + "," + today() + ",USD,";
        return invoices.takeIn(
                pilot,
                number + ".csv",
                TrialLabels.file(
                        "number,issued_on,period_from,period_to,currency,item,unit_price",
                        items.stream().map(item -> whole + item + ",0.125").toList()),
                VENDOR,
                10);
    }
}
