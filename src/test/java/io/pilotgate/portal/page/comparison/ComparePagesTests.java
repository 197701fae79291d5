package io.pilotgate.portal.page.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationAnswers;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.NewEvaluation;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.questionnaire.Questionnaires;
import io.pilotgate.evaluation.quotes.PricingModel;
import io.pilotgate.evaluation.quotes.Quote;
import io.pilotgate.evaluation.quotes.Quotes;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialEvaluations;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Vendors side by side through the front door, and the register. */
@PilotgateTest
class ComparePagesTests {

    private static final PersonId LENA = new PersonId("lena");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Vendors vendors;

    @Autowired
    Evaluations evaluations;

    @Autowired
    TrialEvaluations trials;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    EvaluationAnswers answers;

    @Autowired
    Quotes quotes;

    @Autowired
    SettableClock clock;

    private final String formula = "=HYPERLINK(\"x\") " + UUID.randomUUID();

    @SuppressWarnings("NullAway.Init")
    private Evaluation good;

    @SuppressWarnings("NullAway.Init")
    private Evaluation silent;

    @SuppressWarnings("NullAway.Init")
    private Account lead;

    @BeforeEach
    void twoVendors() {
        clock.moveTo(Instant.parse("2026-11-10T12:00:00Z"));
        good = trials.agreed();
        var vendor = vendors.register(TrialVendors.called(formula, TrialVendors.CERTIFICATE), LENA);
        silent = evaluations.open(new NewEvaluation(vendor.id(), "Boxes"), LENA);
        quote(good, "0.20");
        quote(silent, "0.05");
        lead = People.staff(accounts, Role.LEAD);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void shows_all_25_and_holds_prices_against_the_vendor_that_passes_them() {
        String page = signedIn(lead).get("/evaluations/compare?" + both()).body();

        assertThat(page)
                .contains("SEC1 Information security certification", "STR5 ", "25 of 25", "0 of 25")
                .contains("2 documented, passes, weight")
                .contains("no data")
                .contains("is the benchmark", "-75.0 %", "0.2 USD", "0.05 USD")
                .contains("who passes all 25 criteria without a red flag that is open or waits");
        assertThat(signedIn(lead)
                        .get("/evaluations/compare?evaluation=" + silent.id())
                        .body())
                .contains("The cheapest quote is never one.");
    }

    @Test
    void is_saved_as_a_workbook_in_which_nothing_is_a_formula() throws Exception {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(saved("xlsx")));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertThat(all.get(0).getCellText(2)).startsWith(formula);
            assertThat(all)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(row -> assertThat(row)
                            .allSatisfy(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING)));
            assertThat(all.stream().map(row -> row.getCellText(0)).toList())
                    .contains("SEC1 Information security certification", "Against the benchmark", "As of 2026-11-10");
        }
    }

    @Test
    void is_saved_on_paper() throws Exception {
        try (PDDocument paper = Loader.loadPDF(saved("pdf"))) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Vendors compared", "As of Tue 10 Nov 2026", "SEC1", "STR5", "-75.0 %", "Page 1 of ")
                    .contains("=HYPERLINK");
        }
    }

    /** The font has the scripts of Europe, and Hebrew; what it lacks is told, and never dropped or printed as something else. */
    @Test
    void paper_shows_names_of_all_europe_and_says_what_it_cannot() throws Exception {
        assertThat(printed("Łódź Ετικέτες Розмітка"))
                .contains("Łódź Ετικέτες Розмітка")
                .doesNotContain("font without");
        assertThat(printed("標注 Labels 標"))
                .contains("[U+6A19][U+6CE8] Labels [U+6A19]")
                .contains("in a font without 2 of the characters in it", "The workbook (XLSX)");
        assertThat(printed("شركة 라벨 🏷"))
                .contains("[U+0634][U+0631][U+0643][U+0629]", "[U+B77C][U+BCA8]", "[U+1F3F7]")
                .contains("in a font without 7 of the characters in it");
    }

    /** Drawn from the right: read back by the places of the letters on the paper, it is the name again. */
    @Test
    void paper_shows_hebrew_so_that_it_is_read_from_the_right() throws Exception {
        assertThat(printed("תיוג בע״מ (Tel Aviv) 2026"))
                .contains("תיוג בע״מ", "Tel Aviv", "2026")
                .doesNotContain("font without");
    }

    private String printed(String name) throws Exception {
        var vendor = vendors.register(TrialVendors.called(name + " " + UUID.randomUUID(), null), LENA);
        silent = evaluations.open(new NewEvaluation(vendor.id(), "Boxes"), LENA);
        try (PDDocument paper = Loader.loadPDF(saved("pdf"))) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }

    @Test
    void the_api_has_all_25_flags_and_prices() throws Exception {
        String api = "/api/v1/evaluations/comparison?";
        JsonNode compared = json(call(lead, api + both()));

        assertThat(compared.path("asOf").asText()).isEqualTo("2026-11-10");
        assertThat(compared.path("benchmark").asText()).isEqualTo(good.id().value());
        JsonNode first = compared.path("vendors").get(0);
        JsonNode second = compared.path("vendors").get(1);
        assertThat(first.path("criteria")).hasSize(25);
        assertThat(second.path("criteria")).hasSize(25);
        assertThat(first.path("score").decimalValue()).isEqualByComparingTo("66.7");
        assertThat(second.path("score").isNull()).as("no data is no score").isTrue();
        assertThat(first.path("percentFromBenchmark").decimalValue()).isEqualByComparingTo("0");
        assertThat(second.path("percentFromBenchmark").decimalValue()).isEqualByComparingTo("-75.0");
        assertThat(second.path("criteria").get(0).path("counts").isNull()).isTrue();

        assertThat(call(lead, api).statusCode()).isEqualTo(422);
        assertThat(call(lead, api + both() + "&work=nothing").statusCode()).isEqualTo(422);
        assertThat(call(lead, api + "evaluation=evaluation-none").statusCode()).isEqualTo(404);
        assertThat(call(People.vendor(accounts, silent.vendor()), api + both()).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> call(Account person, String path) {
        return Visitor.at(port).send(path, Visitor.basic(person.id().value(), People.PASSWORD));
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void says_what_cannot_be_compared() {
        Visitor visitor = signedIn(lead);

        assertThat(visitor.get("/evaluations/compare.xlsx").statusCode()).isEqualTo(422);
        assertThat(visitor.get("/evaluations/compare?" + both() + "&work=nothing")
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.get("/evaluations/compare?evaluation=evaluation-none")
                        .statusCode())
                .isEqualTo(404);
        String seven = Stream.generate(() -> trials.open().id())
                .limit(7)
                .map(id -> "evaluation=" + id)
                .collect(Collectors.joining("&"));
        assertThat(visitor.get("/evaluations/compare?" + seven).statusCode()).isEqualTo(422);
    }

    @Test
    void a_flag_that_waits_for_a_check_is_not_none_and_makes_no_benchmark() throws Exception {
        answers.enter(good.id(), Map.of("STR2.check1", "", "STR2.check2", ""), LENA);

        assertThat(signedIn(lead).get("/evaluations/compare?" + both()).body())
                .contains("RF7 References not verified (not told yet)", "The cheapest quote is never one.");
        JsonNode compared = json(call(lead, "/api/v1/evaluations/comparison?" + both()));
        assertThat(compared.path("benchmark").isNull()).isTrue();
        assertThat(compared.path("vendors").get(0).path("waitingRedFlags")).hasSize(1);
    }

    @Test
    void is_not_there_for_a_vendor() {
        Visitor vendor = signedIn(People.vendor(accounts, silent.vendor()));

        for (String ending : List.of("", ".xlsx", ".pdf")) {
            assertThat(vendor.get("/evaluations/compare" + ending + "?" + both())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_register_says_where_each_vendor_stands_and_what_is_due_next() {
        questionnaires.send(silent.id(), LocalDate.parse("2026-12-01"), ZoneId.of("UTC"), LENA);

        String name = vendors.find(silent.vendor()).name();
        String page = signedIn(lead)
                .get("/vendors?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .body();

        String row = page.substring(page.indexOf("/vendors/" + silent.vendor() + "\""));
        row = row.substring(0, row.indexOf("</tr>"));
        assertThat(row)
                .contains("being weighed", "open, due in 21 days", "Sun 28 Feb 2027, 110 days left")
                .contains("none on record", "Tue 1 Dec 2026: answers to the questionnaire");
    }

    private void quote(Evaluation evaluation, String price) {
        quotes.record(
                evaluation.vendor(),
                new Quote(
                        "NER", PricingModel.PER_ITEM, Money.of(price, "USD"), LocalDate.parse("2026-11-02"), "Volume."),
                LENA);
    }

    private String both() {
        return "evaluation=" + good.id() + "&evaluation=" + silent.id();
    }

    private Visitor signedIn(Account account) {
        Visitor person = Visitor.at(port);
        person.signIn(account.id().value(), People.PASSWORD);
        return person;
    }

    /** Byte for byte, which a visitor does not read. */
    private byte[] saved(String ending) throws IOException, InterruptedException {
        Visitor visitor = signedIn(lead);
        String session = visitor.cookie("SESSION").orElseThrow();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/evaluations/compare." + ending + "?" + both()))
                .header("Cookie", "SESSION=" + session)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }
}
