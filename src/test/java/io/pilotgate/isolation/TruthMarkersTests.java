package io.pilotgate.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.testing.PilotgateTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/**
 * A pilot whose sealed truth cannot be taken for anything else is walked from launch to reveal. At every stop a vendor's
 * person looks at all that it can reach, and nothing of the truth is there, nor in a letter, a line of a log, an entry of the
 * audit trail, or a variable of the engine. After the reveal it is where it belongs, and nowhere else.
 */
@PilotgateTest
class TruthMarkersTests {

    private static final String REVEALED = "(/api/v1)?/pilots/[^/]+/seals/(BLIND|CALIBRATION-1)/(reveal|proofs/\\d+)";
    private static final Set<String> FILES = Set.of("stored_file", "outbox_file");
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{64}");

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext service;

    @Autowired
    SettableClock clock;

    /** What was seen before the reveal, by stop and address. */
    private final Map<String, String> seen = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init")
    private TruthPilot pilot;

    @SuppressWarnings("NullAway.Init")
    private Reach reach;

    @SuppressWarnings("NullAway.Init")
    private TruthWatch watch;

    @BeforeEach
    void aPilotFullOfMarkers() {
        Markers markers = Markers.fresh();
        watch = new TruthWatch(service, markers);
        pilot = new TruthPilot(service, port, markers);
        reach = new Reach(pilot.vendor(), service);
    }

    @AfterEach
    void realTime() {
        watch.close();
        clock.reset();
    }

    @Test
    void nothing_of_the_truth_is_seen_before_the_reveal_and_then_it_is_where_it_belongs() {
        pilot.seal();
        watch.watchFor(pilot.markers());
        lookAround("sealed and drawn");
        pilot.calibrate();
        lookAround("calibration graded");
        pilot.deliver();
        assertThat(body(lookAround("delivered"), "/audits")).contains("\"percent\"");
        pilot.grade();
        assertThat(body(lookAround("open to disputes"), "/disputes"))
                .contains(pilot.markers().token() + "item");
        guessesTellNothing();
        pilot.settleDisputes();
        assertThat(body(lookAround("disputes settled"), "/disputes")).contains("\"COUNTERSIGNED\"");
        assertThat(watch.inTheDatabase(table -> true)).isEmpty();
        assertThat(seen).as("answers before the reveal").hasSizeGreaterThan(1_000);
        assertThat(watch.logged()).as("lines of the log").isGreaterThan(10_000);

        pilot.decide();

        Map<String, Answer> answers = look();
        everythingIsRevealed(answers);
        onlyThere(answers);
        saltsWereSecret(answers);
    }

    private Map<String, Answer> lookAround(String stop) {
        Map<String, Answer> answers = look();
        List<String> leaks = new ArrayList<>(watch.leaks(pilot.id()));
        answers.forEach((address, answer) -> {
            pilot.markers().in(answer.text()).forEach(secret -> leaks.add(address + " tells " + secret));
            seen.put(stop + ": " + address, answer.text());
        });
        assertThat(leaks).as(stop).isEmpty();
        return answers;
    }

    /** All that the vendor's person can see now. */
    private Map<String, Answer> look() {
        Map<String, Answer> pages = reach.pages(List.of("/today", "/pilots/" + pilot.id()));
        Map<String, Answer> read = reach.reads(pilot.ids());
        Map<String, Answer> refused = reach.wrongCalls(pilot.id().value());
        assertThat(shown(pages)).as("pages by links and forms").isGreaterThanOrEqualTo(16);
        assertThat(shown(read)).as("addresses of the table").isGreaterThanOrEqualTo(40);
        assertThat(refused).as("wrong calls").hasSizeGreaterThan(100);
        Map<String, Answer> all = new LinkedHashMap<>(refused);
        all.putAll(read);
        all.putAll(pages);
        all.put("near misses at the door", pilot.nearMisses());
        return all;
    }

    private static long shown(Map<String, Answer> answers) {
        return answers.values().stream()
                .filter(answer -> answer.status() == 200)
                .count();
    }

    /** A sealed item that nobody delivered is to the vendor what an item is that nobody ever thought of. */
    private void guessesTellNothing() {
        String held = pilot.held();
        String nothing = pilot.markers().token() + "item999";

        assertThat(pilot.guesses(held))
                .isEqualTo(pilot.guesses(nothing))
                .allSatisfy(answer -> assertThat(answer).doesNotContain("500"));
    }

    private void everythingIsRevealed(Map<String, Answer> answers) {
        String blind = body(answers, "/seals/BLIND/reveal");
        assertThat(pilot.markers().in(blind + body(answers, "/seals/CALIBRATION-1/reveal")))
                .hasSize(pilot.markers().texts().size() - Markers.FORMS_OF_THE_SEED + 1);
        assertThat(JsonPath.<List<String>>read(blind, "$.corrections[*].items[*].label"))
                .as("one decided for the vendor, one for both sides")
                .hasSize(3)
                .anySatisfy(label -> assertThat(pilot.markers().in(label)).isNotEmpty());
        int marked = JsonPath.<List<Integer>>read(blind, "$.items[?(@.label =~ /zq.*/)].index")
                .get(0);
        assertThat(pilot.markers()
                        .in(reach.page(address("/seals/BLIND/proofs/" + marked)).text()))
                .isNotEmpty();
    }

    private void onlyThere(Map<String, Answer> answers) {
        Set<String> told = new TreeSet<>();
        answers.forEach((address, answer) -> {
            if (!pilot.markers().in(answer.text()).isEmpty()) {
                told.add(address);
            }
        });
        assertThat(told).allMatch(address -> address.matches(REVEALED));
        assertThat(watch.leaks(pilot.id()))
                .isNotEmpty()
                .allMatch(leak -> leak.startsWith("The letter '[Street signs] The sealed ground truth is revealed'"));
        assertThat(watch.inTheDatabase(table -> !FILES.contains(table)))
                .as("but for the files of the reveal, kept and mailed")
                .isEmpty();
    }

    /** They are known only now; whoever had seen one before could have tried labels. */
    private void saltsWereSecret(Map<String, Answer> answers) {
        List<String> salts = new ArrayList<>();
        for (String set : List.of("BLIND", "CALIBRATION-1")) {
            salts.addAll(JsonPath.<List<String>>read(body(answers, "/seals/" + set + "/reveal"), "$..salt"));
        }
        assertThat(salts)
                .hasSizeGreaterThan(Markers.BLIND + Markers.CALIBRATION)
                .doesNotHaveDuplicates();
        Set<String> secret = Set.copyOf(salts);
        assertThat(seen)
                .allSatisfy((address, text) -> assertThat(
                                SALT.matcher(text).results().map(MatchResult::group))
                        .as(address)
                        .noneMatch(secret::contains));
    }

    private String body(Map<String, Answer> answers, String path) {
        return Objects.requireNonNull(answers.get(address(path)), path).body();
    }

    private String address(String path) {
        return "/api/v1/pilots/" + pilot.id() + path;
    }
}
