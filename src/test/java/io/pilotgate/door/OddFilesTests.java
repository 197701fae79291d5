package io.pilotgate.door;

import static io.pilotgate.testing.Visitor.basic;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelReader;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.AllJudgments;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Odd and right: read with the very figures of the plain twin. */
@PilotgateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddFilesTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    LabelBatches batches;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private Account vendor;

    @SuppressWarnings("NullAway.Init")
    private PilotId pilot;

    @BeforeAll
    void arrive() {
        clock.moveTo(Launches.MORNING);
        VendorId company = vendors.certified();
        vendor = accounts.create(new NewAccount(
                People.name("v"),
                "Ines Vega",
                "ines@labelworks.example",
                Set.of(Role.VENDOR),
                company,
                People.PASSWORD));
        pilot = delivering(company);
        assertThat(report(pilot, OddReports.plain())).isEqualTo(1);
    }

    private PilotId delivering(VendorId company) {
        clock.moveTo(Launches.MORNING);
        PilotId launched =
                pilots.launch(Launches.with(company).plan(), vendor.id()).id();
        trials.moveTo(launched, Phase.DELIVERY);
        clock.moveTo(Instant.parse("2026-01-12T15:00:00Z"));
        return launched;
    }

    @AfterAll
    void realTime() {
        clock.reset();
    }

    static List<OddFile> tables() {
        return OddTables.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void an_odd_table_of_labels(OddFile file) {
        assertThat(labels(file.content())).isEqualTo(file.rows());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void an_odd_table_of_truth(OddFile file) {
        var truth = LabelReader.of(LabelColumns.guessed()).discreet().truth(new ByteArrayInputStream(file.content()));

        assertThat(truth)
                .extracting(row -> List.of(row.item(), row.label()))
                .isEqualTo(file.rows().stream()
                        .map(row -> List.of(row.get(0), row.get(2)))
                        .toList());
    }

    /** The plain one is on file; had the odd one another figure, it would be another version. */
    @ParameterizedTest
    @MethodSource("io.pilotgate.door.OddReports#files")
    void an_odd_file_of_reports(OddFile file) {
        assertThat(report(pilot, file.content())).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("io.pilotgate.door.OddReports#bodies")
    void an_odd_report_in_json(OddFile body) {
        HttpResponse<String> answer = send(pilot, "daily-reports", "application/json", body.content());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.version")).isEqualTo(1);
    }

    @Test
    void another_figure_is_another_version() {
        PilotId another = delivering(Objects.requireNonNull(vendor.vendor()));
        byte[] other = Bytes.of(new String(OddReports.plain(), StandardCharsets.UTF_8).replace("1200", "1201"));

        assertThat(report(another, OddReports.plain())).isEqualTo(1);
        assertThat(report(another, other)).isEqualTo(2);
    }

    /** Through the door and into the database, the strangest of each kind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-16LE without its mark",
                "line breaks in quotes",
                "formulas, which are text",
                "a family of joined characters"
            })
    void what_an_odd_table_says_is_kept(String name) {
        OddFile file = OddTables.all().stream()
                .filter(odd -> odd.name().equals(name))
                .findFirst()
                .orElseThrow();
        PilotId another = delivering(Objects.requireNonNull(vendor.vendor()));

        HttpResponse<String> answer = send(
                another,
                "label-batches?sopVersion=0.9&purpose=PRODUCTION",
                BrokenRequest.multipart(),
                BrokenRequest.whole(file.content()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(AllJudgments.of(batches, another, BatchPurpose.PRODUCTION))
                .extracting(judgment -> List.of(judgment.item(), judgment.annotator(), judgment.label()))
                .isEqualTo(file.rows());
    }

    private List<List<String>> labels(byte[] file) {
        return LabelReader.of(LabelColumns.guessed()).labels(new ByteArrayInputStream(file)).stream()
                .map(row -> List.of(row.item(), String.valueOf(row.annotator()), row.label()))
                .toList();
    }

    private int report(PilotId id, byte[] file) {
        HttpResponse<String> answer = send(id, "daily-reports", BrokenRequest.multipart(), BrokenRequest.whole(file));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonPath.read(answer.body(), "$.reports[0].version");
    }

    private HttpResponse<String> send(PilotId id, String path, String type, byte[] body) {
        return Visitor.at(port)
                .send(
                        "/api/v1/pilots/" + id + "/" + path,
                        basic(vendor.id().value(), People.PASSWORD),
                        request -> request.header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }
}
