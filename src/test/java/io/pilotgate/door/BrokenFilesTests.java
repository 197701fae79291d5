package io.pilotgate.door;

import static io.pilotgate.testing.Visitor.basic;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every broken file at every door: told where and how to mend it in a 4xx, and nothing of it kept. The right file, sent
 * the same way, is taken: no door is merely shut.
 */
@PilotgateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenFilesTests {

    private static final Instant EVENING = Instant.parse("2026-01-13T18:00:00Z");

    /** Input that is wrong; not the wrong person, place or moment. */
    private static final Set<Integer> WRONG_INPUT = Set.of(400, 413, 415, 422);

    private enum Door {
        LABELS("label-batches?sopVersion=0.9&purpose=PRODUCTION", BrokenTables.OF_LABELS.right()),
        TRUTH("ground-truth?purpose=CALIBRATION", BrokenTables.OF_TRUTH.right()),
        REPORTS("daily-reports", BrokenReports.right()),
        DOCUMENT("documents?kind=NDA", "Signed on both sides."),
        SOP("documents?kind=SOP", "How to label.");

        private final String path;
        private final String right;

        Door(String path, String right) {
            this.path = path;
            this.right = right;
        }

        boolean isOfVendor() {
            return this == LABELS || this == REPORTS;
        }
    }

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
    SettableClock clock;

    @Autowired
    Shelves shelves;

    @SuppressWarnings("NullAway.Init")
    private Account lead;

    @SuppressWarnings("NullAway.Init")
    private Account vendor;

    @SuppressWarnings("NullAway.Init")
    private PilotId delivering;

    @SuppressWarnings("NullAway.Init")
    private PilotId onboarding;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeAll
    void arrive() {
        clock.moveTo(Launches.MORNING);
        visitor = Visitor.at(port);
        lead = People.staff(accounts, Role.LEAD, Role.QA);
        var company = vendors.certified();
        vendor = accounts.create(new NewAccount(
                People.name("v"),
                "Ines Vega",
                "ines@labelworks.example",
                Set.of(Role.VENDOR),
                company,
                People.PASSWORD));
        launch();
    }

    private void launch() {
        var plan = Launches.with(Objects.requireNonNull(vendor.vendor())).plan();
        onboarding = pilots.launch(plan, lead.id()).id();
        delivering = pilots.launch(plan, lead.id()).id();
        trials.moveTo(delivering, Phase.DELIVERY);
        clock.moveTo(EVENING);
    }

    @AfterAll
    void realTime() {
        clock.reset();
    }

    /** By pilot; what one case left is not held against the next. */
    private final Map<PilotId, Map<String, Object>> kept = new HashMap<>();

    static Stream<Arguments> files() {
        return Stream.of(
                        at(Door.LABELS, BrokenTables.OF_LABELS.all()),
                        at(Door.LABELS, BrokenAnswers.all()),
                        at(Door.TRUTH, BrokenTables.OF_TRUTH.all()),
                        at(Door.TRUTH, BrokenAnswers.ofTruth()),
                        at(Door.REPORTS, BrokenReports.files()))
                .flatMap(all -> all);
    }

    private static Stream<Arguments> at(Door door, List<BrokenFile> files) {
        return files.stream().map(file -> Arguments.of(door, file));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("files")
    void a_broken_file(Door door, BrokenFile file) {
        refused(
                file.place(),
                file.words(),
                door,
                () -> send(door, BrokenRequest.multipart(), BrokenRequest.whole(file.content())));
    }

    /** Every sixth: they are read by the same reader, and only told in another way. */
    static Stream<BrokenFile> staged() {
        List<BrokenFile> all = Stream.concat(BrokenTables.OF_LABELS.all().stream(), BrokenAnswers.all().stream())
                .filter(file -> file.content().length > 0)
                .toList();
        return IntStream.range(0, all.size()).filter(index -> index % 6 == 0).mapToObj(all::get);
    }

    /** It is kept to be looked at until it is taken back; it counts for nothing. */
    @ParameterizedTest
    @MethodSource("staged")
    void a_broken_file_that_is_staged(BrokenFile file) {
        HttpResponse<String> answer = send(
                Door.LABELS,
                "uploads?sopVersion=0.9&purpose=PRODUCTION",
                BrokenRequest.multipart(),
                BrokenRequest.whole(file.content()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(JsonPath.<String>read(answer.body(), "$.state")).isEqualTo("FAULTY");
        List<Map<String, Object>> groups = JsonPath.read(answer.body(), "$.outcome.groups");
        assertThat(groups).as("%s: %s", file.place(), file.words()).anySatisfy(group -> {
            assertThat(String.valueOf(group.get("place"))).contains(file.place());
            file.words()
                    .forEach(word -> assertThat(group.get("text") + " " + group.get("mend"))
                            .contains(word));
        });
        assertThat(send(Door.LABELS, "label-batches").body())
                .doesNotContain(Sha256.of(file.content()).hex());
        kept.clear();
    }

    static Stream<BrokenFile> stagedReports() {
        List<BrokenFile> all = BrokenReports.files().stream()
                .filter(file -> file.content().length > 0 && file.content().length < 1_000_000)
                .toList();
        return IntStream.range(0, all.size()).filter(index -> index % 6 == 0).mapToObj(all::get);
    }

    /** The place is said by line and column, the words are those of the one call. */
    @ParameterizedTest
    @MethodSource("stagedReports")
    void a_broken_file_of_reports_that_is_staged(BrokenFile file) {
        HttpResponse<String> answer = send(
                Door.REPORTS,
                "uploads?kind=DAILY_REPORTS",
                BrokenRequest.multipart(),
                BrokenRequest.whole(file.content()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(JsonPath.<String>read(answer.body(), "$.state")).isEqualTo("FAULTY");
        List<Map<String, Object>> groups = JsonPath.read(answer.body(), "$.outcome.groups");
        String line = file.place().replaceFirst("^row (\\d+).*", "line $1");
        assertThat(groups).as("%s: %s", file.place(), file.words()).anySatisfy(group -> {
            assertThat(String.valueOf(group.get("place"))).contains(line);
            file.words()
                    .forEach(word -> assertThat(group.get("text") + " " + group.get("mend"))
                            .contains(word));
        });
        kept.clear();
    }

    static List<BrokenFile> bodies() {
        return BrokenReports.bodies();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_broken_body(BrokenFile body) {
        refused(body.place(), body.words(), Door.REPORTS, () -> send(Door.REPORTS, "application/json", body.content()));
    }

    static Stream<Arguments> requests() {
        return Stream.of(Door.values())
                .flatMap(door -> BrokenRequest.around(Bytes.of(door.right)).stream()
                        .map(request -> Arguments.of(door, request)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("requests")
    void a_broken_request(Door door, BrokenRequest request) {
        refused(request.place(), request.words(), door, () -> send(door, request.type(), request.body()));
    }

    static List<Arguments> fields() {
        return List.of(
                Arguments.of(
                        Door.LABELS, "label-batches?purpose=PRODUCTION", "sopVersion", "Signed by both sides: 0.9"),
                Arguments.of(
                        Door.LABELS,
                        "label-batches?purpose=PRODUCTION&sopVersion=9.9",
                        "sopVersion",
                        "Signed by both sides"),
                Arguments.of(
                        Door.LABELS, "label-batches?sopVersion=0.9", "purpose", "CALIBRATION, PRODUCTION or ONGOING"),
                Arguments.of(Door.LABELS, "label-batches?sopVersion=0.9&purpose=SPARE", "purpose", "Choose one of"),
                Arguments.of(
                        Door.LABELS,
                        "label-batches?sopVersion=0.9&purpose=PRODUCTION&header=perhaps",
                        "header",
                        "true nor false"),
                Arguments.of(
                        Door.LABELS,
                        "label-batches?sopVersion=0.9&purpose=PRODUCTION&delimiter=%23",
                        "delimiter",
                        "Use one of"),
                Arguments.of(
                        Door.LABELS,
                        "label-batches?sopVersion=0.9&purpose=PRODUCTION&itemColumn=thing",
                        "item column",
                        "or its number"),
                Arguments.of(
                        Door.LABELS,
                        "label-batches?sopVersion=0.9&purpose=PRODUCTION&labelColumn=9",
                        "label column",
                        "or its number"),
                Arguments.of(
                        Door.LABELS,
                        "label-batches?sopVersion=0.9&purpose=PRODUCTION&labelColumn=item",
                        "item column",
                        "or its number"),
                Arguments.of(
                        Door.LABELS,
                        "label-batches?sopVersion=0.9&purpose=PRODUCTION&itemColumn=%00",
                        "itemColumn",
                        "Remove it"),
                Arguments.of(Door.TRUTH, "ground-truth", "purpose", "CALIBRATION, BLIND or MONTH"),
                Arguments.of(
                        Door.TRUTH, "ground-truth?purpose=BLIND&truthColumn=verdict", "truth column", "or its number"),
                Arguments.of(Door.TRUTH, "ground-truth?purpose=BLIND&header=no", "item column", "by its number"),
                Arguments.of(Door.DOCUMENT, "documents", "kind", "Add it"),
                Arguments.of(Door.DOCUMENT, "documents?kind=LUNCH", "kind", "Choose one of"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_right_file_with_wrong_words_about_it(Door door, String path, String place, String word) {
        byte[] file = BrokenRequest.whole(Bytes.of(door.right));
        refused(place, List.of(word), door, () -> send(door, path, BrokenRequest.multipart(), file));
    }

    static List<Arguments> names() {
        return List.of(
                Arguments.of("../../../../etc/passwd", "passwd"),
                Arguments.of("..\\..\\boot.ini", "boot.ini"),
                Arguments.of("/tmp/labels.csv", "labels.csv"),
                Arguments.of("la\tbels\u0001.csv", "labels.csv"),
                Arguments.of("labels\u202Evsc.exe", "labelsvsc.exe"),
                Arguments.of("<script>alert(1)<script>.csv", "scriptalert(1)script.csv"),
                Arguments.of("=cmd|calc.csv", "=cmdcalc.csv"),
                Arguments.of("x".repeat(380) + ".csv", "x".repeat(196) + ".csv"),
                Arguments.of(
                        "\uD83D\uDE00".repeat(60) + "x".repeat(90) + ".csv",
                        "\uD83D\uDE00".repeat(60) + "x".repeat(76) + ".csv"),
                Arguments.of("\u00E4\uD83D\uDEA6.csv", "\u00E4\uD83D\uDEA6.csv"));
    }

    /** The right file with a hostile name is taken, the name is not. */
    @ParameterizedTest
    @MethodSource("names")
    void a_hostile_name_of_a_right_file(String sent, String taken) {
        String disposition = "name=\"file\"; filename=\"" + sent.replace("\\", "\\\\") + "\"";
        byte[] batch = Bytes.of("item,annotator,label\n" + UUID.randomUUID() + ",ann,a\n");
        HttpResponse<String> answer =
                send(Door.LABELS, BrokenRequest.multipart(), BrokenRequest.whole(disposition, batch));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(JsonPath.<String>read(answer.body(), "$.fileName")).isEqualTo(taken);

        byte[] paper = Bytes.of(UUID.randomUUID());
        answer = send(Door.DOCUMENT, BrokenRequest.multipart(), BrokenRequest.whole(disposition, paper));
        assertThat(JsonPath.<String>read(answer.body(), "$.fileName")).isEqualTo(taken);
        kept.clear();
    }

    @Test
    void the_right_one_is_taken_at_every_door() {
        clock.moveTo(Launches.MORNING);
        launch();
        for (Door door : Door.values()) {
            HttpResponse<String> answer =
                    send(door, BrokenRequest.multipart(), BrokenRequest.whole(Bytes.of(door.right)));
            assertThat(answer.statusCode()).as(door + answer.body()).isEqualTo(201);
        }
        HttpResponse<String> answer = send(Door.REPORTS, "application/json", Bytes.of(BrokenReports.rightJson()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        clock.moveTo(Launches.MORNING);
        launch();
    }

    private interface Sending {
        HttpResponse<String> send();
    }

    private void refused(String place, List<String> words, Door door, Sending sending) {
        PilotId pilot = pilotAt(door);
        Map<String, Object> before = kept.computeIfAbsent(pilot, shelves::count);
        HttpResponse<String> answer = sending.send();
        String said = answer.body();
        assertThat(answer.statusCode()).as(said).isIn(WRONG_INPUT);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(said)
                .hasSizeLessThan(100_000)
                .doesNotContain("java.", "jackson", "springframework")
                .doesNotContainPattern("[a-z]Exception");
        if (door == Door.TRUTH) {
            assertThat(said).as("repeats nothing of a truth file").doesNotContain(BrokenTables.SECRET);
        }
        List<Map<String, String>> reasons = JsonPath.read(said, "$.reasons");
        assertThat(reasons).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.get("place")).isNotBlank();
            assertThat(reason.get("text")).matches("(?s).+[.?:].*").hasSizeLessThan(2000);
        });
        assertThat(reasons).as("%s: %s", place, words).anySatisfy(reason -> {
            assertThat(reason.get("place")).contains(place);
            words.forEach(word -> assertThat(reason.get("text")).contains(word));
        });
        kept.put(pilot, shelves.count(pilot));
        assertThat(kept.get(pilot)).as("nothing more is kept").isEqualTo(before);
    }

    private PilotId pilotAt(Door door) {
        return door.isOfVendor() ? delivering : onboarding;
    }

    private HttpResponse<String> send(Door door, String path) {
        Account person = door.isOfVendor() ? vendor : lead;
        return visitor.send(
                "/api/v1/pilots/" + pilotAt(door) + "/" + path,
                basic(person.id().value(), People.PASSWORD));
    }

    private HttpResponse<String> send(Door door, String type, byte[] body) {
        return send(door, door.path, type, body);
    }

    private HttpResponse<String> send(Door door, String path, String type, byte[] body) {
        Account person = door.isOfVendor() ? vendor : lead;
        return visitor.send(
                "/api/v1/pilots/" + pilotAt(door) + "/" + path,
                basic(person.id().value(), People.PASSWORD),
                request -> request.header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }
}
