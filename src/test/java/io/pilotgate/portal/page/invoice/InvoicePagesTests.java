package io.pilotgate.portal.page.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.commercial.ContractPrices;
import io.pilotgate.commercial.Invoice;
import io.pilotgate.commercial.InvoiceState;
import io.pilotgate.commercial.Invoices;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.notification.Outbox;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.process.OpenTask;
import io.pilotgate.process.TaskInbox;
import io.pilotgate.testing.FormParts;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Prices, invoices and cost as people meet them: 20 items are delivered, an item costs 0.125 USD. */
@PilotgateTest
class InvoicePagesTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    @Autowired
    LabelBatches batches;

    @Autowired
    Invoices invoices;

    @Autowired
    ContractPrices prices;

    @Autowired
    TaskInbox inbox;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Visitor visitor;
    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void arrive() {
        visitor = Visitor.at(port);
    }

    @Test
    void prices_are_worked_out_proposed_and_accepted_by_their_hash() {
        pilot = trials.launched(TrialPilots.QUICK);
        signIn(People.staff(accounts, Role.LEAD));
        String tiered = "model=TIERED&tierRule=MARGINAL&tiers=1000%3A+0.10%0D%0Arest%3A+0.055&rampAmount=50"
                + "&exampleItems=1001&sustained=true&remark=Falling";

        HttpResponse<String> worked = post("/contract/example", tiered);
        assertThat(worked.statusCode()).isEqualTo(200);
        // 100 + 0.055 (0.06) + 50.
        assertThat(worked.body())
                .contains("150.06 USD", "For this work: volume-tiered", "earns 69 %", "rest: 0.055", "Ramp, once")
                // Twice the volume: 100 + 1,002 at 0.055.
                .contains("What volumes cost", "<svg", "155.11 USD");
        assertThat(prices.amendments(pilot)).isEmpty();
        HttpResponse<String> wrong = post("/contract/proposals", "model=TIERED&tierRule=WHOLE&tiers=1000");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("prices-tiers-error", "cannot be read");
        assertThat(post("/contract/proposals", tiered).statusCode()).isEqualTo(302);
        String hash = prices.open(pilot).orElseThrow().hash().hex();

        signIn(vendor());
        assertThat(visitor.get("/pilots/" + pilot + "/contract").body())
                .contains(hash, "Falling", "Accept these prices");
        assertThat(post("/contract/answer", "answer=accept&sha256=" + "0".repeat(64))
                        .statusCode())
                .isEqualTo(409);
        assertThat(post("/contract/answer", "answer=decline&sha256=" + hash).statusCode())
                .isEqualTo(422);
        assertThat(post("/contract/answer", "answer=accept&sha256=" + hash).statusCode())
                .isEqualTo(302);
        assertThat(visitor.get("/pilots/" + pilot + "/contract").body())
                .contains("to item 1000 0.1 USD, then 0.055 USD", "accepted by", hash);
        assertThat(post("/contract/proposals", tiered).statusCode()).isEqualTo(404);
    }

    @Test
    void a_change_order_and_a_surge_take_their_people() {
        pilot = trials.launched(TrialPilots.QUICK);
        signIn(People.staff(accounts, Role.LEAD));
        assertThat(post("/contract/change-orders", "change=More+classes&amount=0")
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("/contract/change-orders", "change=More+classes&amount=25")
                        .statusCode())
                .isEqualTo(302);
        assertThat(post("/contract/surge-days", "surgeDay=2020-01-01&surgeReason=Fair")
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("/contract/surge-days", "surgeDay=" + today() + "&surgeReason=Fair")
                        .statusCode())
                .isEqualTo(302);
        signIn(vendor());
        assertThat(post("/contract/change-orders/7/answer", "answer=accept").statusCode())
                .isEqualTo(404);
        assertThat(post("/contract/change-orders/1/answer", "answer=accept").statusCode())
                .isEqualTo(302);

        assertThat(visitor.get("/pilots/" + pilot + "/contract").body())
                .contains("More classes", "25.00 USD", "accepted by");
    }

    @Test
    void a_vendor_hands_an_invoice_in_and_reads_what_the_match_says() {
        deliver();
        signIn(vendor());

        HttpResponse<String> wrong = upload("/invoices", "number,item,amount\nR-1,p-0,x\n");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("line 2: Under amount stands", "The file does not say its currency");
        HttpResponse<String> taken = upload("/invoices", invoice("p-0,0.125", "p-0,0.125", "=x-1,0.125"));
        assertThat(taken.statusCode()).isEqualTo(302);
        String place = "/pilots/" + pilot + "/invoices/" + only().id();
        assertThat(visitor.get(place).body())
                .contains("0.38 USD", "0.13 USD", "Billed more than once", "Billed and not delivered", "no data")
                .contains("Invoiced, due and payable in figures", "Items by day in figures");
        assertThat(visitor.get(place + "/lines.csv").body()).contains("3,'=x-1,0.125");
        assertThat(visitor.get(place + "/differences.csv").body()).contains("DUPLICATE,1 line");
        assertThat(visitor.get(place + "/differences.xlsx").statusCode()).isEqualTo(200);
        assertThat(visitor.get(place + "/file").body()).contains("=x-1");
        assertThat(visitor.get("/pilots/" + pilot + "/invoices").body())
                .contains("waits for finance", "Invoiced and payable");
        assertThat(visitor.get("/pilots/" + pilot).body()).contains("1 in, 1 waiting for finance");
        assertThat(visitor.get("/pilots/" + pilot + "/cost").statusCode())
                .as("what accuracy makes of the price is not the vendor's to see")
                .isEqualTo(404);
        assertThat(visitor.get("/pilots/" + pilot).body()).doesNotContain("/cost");
        assertThat(visitor.get("/pilots/" + pilot + "/invoices/abc").statusCode())
                .isEqualTo(404);
    }

    /** As it is while a large one is matched for the first time, behind its request. */
    @Test
    void nothing_is_said_of_an_invoice_before_it_is_matched() {
        deliver();
        signIn(vendor());
        upload("/invoices", invoice("p-0,0.125"));
        jdbc.sql("update invoice set matching = true, matched = null, matched_at = null, basis = null where id = ?")
                .param(only().id())
                .update();

        String page =
                visitor.get("/pilots/" + pilot + "/invoices/" + only().id()).body();
        assertThat(page)
                .contains("Being matched:", "is being matched", "Not known before it is matched.")
                .doesNotContain("say the same", ">Matched<");
        assertThat(visitor.get("/pilots/" + pilot + "/invoices").body()).contains("no data");
    }

    @Test
    void hours_are_read_beside_the_reports() {
        deliver();
        signIn(vendor());

        assertThat(upload("/time-sheets", "day,person,hours\n" + today() + ",ann,25\n")
                        .statusCode())
                .isEqualTo(422);
        assertThat(upload("/time-sheets", "day,person,hours\n" + today() + ",ann,7.5\n")
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get("/pilots/" + pilot + "/invoices").body()).contains("7.5", "no data");
    }

    /** In Tasklist, on our pages and over the API alike: the task is one. */
    @Test
    void finance_approves_in_its_task_and_more_than_the_match_takes_a_second_person() {
        deliver();
        Account finance = People.staff(accounts, Role.FINANCE);
        Account lead = People.staff(accounts, Role.LEAD);
        takeIn("p-0,0.125", "x-1,0.125");
        OpenTask task = task("userTask_approveInvoice");
        assertThat(task.subject()).isEqualTo(Long.toString(only().id()));
        assertThat(task.roles()).containsExactly("finance");

        assertThatThrownBy(() -> complete(task, finance, Map.of("decision", "approve", "approvedAmount", "0.25")))
                .hasMessageContaining("say why");
        complete(task, finance, Map.of("decision", "approve", "approvedAmount", "0.25", "reason", "Promised."));
        OpenTask second = task("userTask_confirmInvoice");
        complete(second, lead, Map.of("decision", "approve"));

        assertThat(only().state()).isEqualTo(InvoiceState.APPROVED);
        assertThat(only().approved()).isEqualTo(Money.of("0.25", "USD"));
        assertThat(inbox.openOf(pilot)).extracting(OpenTask::key).noneMatch(key -> key.endsWith("Invoice"));
        assertThat(outbox.of(pilot))
                .anyMatch(letter -> letter.letter().subject().contains("is approved"));
    }

    @Test
    void a_disputed_invoice_is_settled_by_the_lead_and_looked_at_again() {
        deliver();
        Account finance = People.staff(accounts, Role.FINANCE);
        Account lead = People.staff(accounts, Role.LEAD);
        takeIn("p-0,0.125");
        complete(task("userTask_approveInvoice"), finance, Map.of("decision", "reject", "reason", "No order number."));
        assertThat(only().state()).isEqualTo(InvoiceState.DISPUTED);
        signIn(lead);
        assertThat(visitor.get("/pilots/" + pilot + "/invoices/" + only().id()).body())
                .contains("No order number.", "Settle the invoice");
        complete(task("userTask_settleInvoice"), lead, Map.of("whatChanged", "It is order 7.", "withdrawn", "no"));
        complete(task("userTask_approveInvoice"), finance, Map.of("decision", "approve"));

        assertThat(only().approved()).isEqualTo(Money.of("0.13", "USD"));
    }

    @Test
    void own_hours_are_part_of_the_cost_and_no_data_is_no_cost() {
        deliver();
        signIn(People.staff(accounts, Role.QA));

        assertThat(visitor.get("/pilots/" + pilot + "/cost").body())
                .contains("No data", "Owed by the contract", "2.50 USD", "hybrid of team and surge")
                .contains("no data: The team of this model is paid by the day");
        assertThat(post("/cost/efforts", "kind=QA&day=" + today() + "&hours=0&hourlyCost=60")
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("/cost/efforts", "kind=QA&day=" + today() + "&hours=1.5&hourlyCost=60")
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get("/pilots/" + pilot + "/cost?itemsAnHour=0").statusCode())
                .isEqualTo(422);
        assertThat(visitor.get("/pilots/" + pilot + "/cost?itemsAnHour=20&edgeShare=10%25")
                        .body())
                .contains("90.00 USD", "92.50 USD");
        assertThat(post("/cost/efforts", "kind=QA&day=" + today() + "&hours=0.5&hourlyCost=60&remark=%3D1%2B1")
                        .statusCode())
                .isEqualTo(302);
        String saved = visitor.get("/pilots/" + pilot + "/cost/figures.csv?itemsAnHour=20")
                .body();
        assertThat(saved)
                .contains("part,figure,value,low,high,unit,remark", "cost,in all,122.50,,,USD,")
                .contains(
                        "cost,of an accurate item,,,,USD,no data",
                        "model hybrid of team and surge,the work as it was,,,,USD,\"no data: The team of this model")
                .contains("30.00,,,USD,'=1+1")
                .doesNotContain(",=1+1");
        assertThat(visitor.get("/pilots/" + pilot + "/cost?itemsAnHour=20").body())
                .contains("/cost/figures.xlsx?itemsAnHour=20");
        assertThat(visitor.get("/pilots/" + pilot + "/cost/figures.xlsx").statusCode())
                .isEqualTo(200);
        assertThat(visitor.get("/pilots/" + pilot + "/cost/figures.csv?itemsAnHour=0")
                        .statusCode())
                .isEqualTo(422);
        Account person = People.staff(accounts, Role.FINANCE);
        String json = Visitor.at(port)
                .send(
                        "/api/v1/pilots/" + pilot + "/cost",
                        Visitor.basic(person.id().value(), People.PASSWORD))
                .body();
        assertThat(JsonPath.<Object>read(json, "$.each")).isNull();
        assertThat(JsonPath.<Number>read(json, "$.total.amount").doubleValue()).isEqualTo(122.5);
    }

    @Test
    void a_program_prices_a_month_and_hands_an_invoice_in() {
        deliver();
        Account lead = People.staff(accounts, Role.LEAD);
        var signed = Visitor.basic(lead.id().value(), People.PASSWORD);
        String api = "/api/v1/pilots/" + pilot;

        HttpResponse<String> example = visitor.send(
                api + "/prices/example",
                signed,
                Visitor.json(
                        "POST",
                        "{\"prices\": {\"model\": \"PER_TASK\", \"unitPrice\": 0.12}, \"example\":"
                                + " {\"exampleItems\": 1000}}"));
        assertThat(example.body()).contains("\"amount\":120.00");
        assertThat(visitor.send(api + "/prices/example", signed, Visitor.json("POST", "{}"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.send(api + "/prices", signed).body())
                .contains("\"kind\":\"PER_TASK\"", "0.125 USD for each item.");
        HttpResponse<String> taken = visitor.send(
                api + "/invoices",
                signed,
                FormParts.form().file("file", "r.csv", invoice("p-0,0.125")).post());
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(visitor.send(api + "/invoices/" + only().id(), signed).body())
                .contains("\"payable\"", "\"deeds\":[]");
        assertThat(visitor.send(api + "/cost/models", signed).body())
                .contains("\"model\":\"HYBRID\"", "\"usual\":null", "so far there is no such day");
        assertThat(visitor.send(api + "/time-sheets", signed).body()).contains("\"days\":[]");
    }

    private void deliver() {
        pilot = trials.in(Phase.DELIVERY, TrialPilots.QUICK);
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.labels("p", 20, 20),
                LabelColumns.guessed(),
                TrialPilots.LEAD);
    }

    private void takeIn(String... rows) {
        invoices.takeIn(
                pilot,
                "r.csv",
                new ByteArrayInputStream(invoice(rows).getBytes(StandardCharsets.UTF_8)),
                TrialPilots.LEAD);
    }

    private String invoice(String... rows) {
        String day = today().toString();
        StringBuilder file = new StringBuilder("number,issued_on,period_from,period_to,currency,item,unit_price\n");
        for (String row : rows) {
            file.append(String.join(",", "R-1", day, day, day, "USD", row)).append('\n');
        }
        return file.toString();
    }

    private Invoice only() {
        return invoices.all(pilot).get(0);
    }

    private OpenTask task(String key) {
        return inbox.openOf(pilot).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void complete(OpenTask task, Account person, Map<String, Object> answers) {
        inbox.complete(task.id(), answers, person.id());
    }

    private Account vendor() {
        return People.vendor(accounts, pilots.find(pilot).vendor());
    }

    private void signIn(Account person) {
        visitor = Visitor.at(port);
        visitor.signIn(person.id().value(), People.PASSWORD);
    }

    private HttpResponse<String> post(String path, String form) {
        return visitor.post("/pilots/" + pilot + path, form + "&_csrf=" + visitor.csrfOn("/pilots"));
    }

    private HttpResponse<String> upload(String path, String content) {
        return visitor.send(
                "/pilots/" + pilot + path,
                FormParts.form()
                        .field("_csrf", visitor.csrfOn("/pilots"))
                        .file("file", "file.csv", content)
                        .post());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
