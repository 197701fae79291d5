package io.pilotgate.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.isolation.EndpointTable.Row;
import io.pilotgate.testing.PilotgateTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/**
 * A person of one vendor at every endpoint, with the ids of another vendor at every place where an id can stand: each
 * answer is the answer to an id of nothing.
 */
@PilotgateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherVendorTests {

    private static final List<String> METHODS = List.of("HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext service;

    @Autowired
    AuditTrail audit;

    @Autowired
    SettableClock clock;

    private final List<String> different = new ArrayList<>();
    private int calls;

    @SuppressWarnings("NullAway.Init")
    private SortedMap<String, Endpoint> endpoints;

    @SuppressWarnings("NullAway.Init")
    private SortedMap<String, Row> table;

    @SuppressWarnings("NullAway.Init")
    private VendorWorld own;

    @SuppressWarnings("NullAway.Init")
    private VendorWorld other;

    @SuppressWarnings("NullAway.Init")
    private Caller vendor;

    @BeforeAll
    void twoVendors() {
        endpoints = Endpoints.of(service);
        table = EndpointTable.endpoints();
        VendorWorlds worlds = new VendorWorlds(service);
        own = worlds.make("ours", 1, "2026-01-13");
        other = worlds.make("theirs", 2, "2026-01-14");
        vendor = Caller.signedIn(Caller.Kind.V, own.person(), port, own.token());
    }

    @BeforeEach
    void nothingFoundYet() {
        different.clear();
        calls = 0;
    }

    @AfterAll
    void realTime() {
        clock.reset();
    }

    @Test
    void what_is_another_vendors_answers_like_what_does_not_exist() {
        int entries = audit.of(other.pilot()).size();
        for (Endpoint endpoint : rows().filter(found -> !found.ids().isEmpty() && !found.endsSession())
                .toList()) {
            for (Caller caller : vendorAt(endpoint)) {
                subsets(List.copyOf(endpoint.ids())).forEach(foreign -> compare(endpoint, caller, foreign));
            }
        }
        assertThat(different).isEmpty();
        assertThat(calls).as("the table is not empty").isGreaterThan(500);
        assertThat(audit.of(other.pilot())).as("nothing happened to the other").hasSize(entries);
    }

    @Test
    void a_method_that_is_not_meant_tells_nothing_either() {
        for (String path : rows().filter(found -> !Places.in(found.path()).isEmpty())
                .map(Endpoint::path)
                .collect(Collectors.toCollection(TreeSet::new))) {
            METHODS.stream()
                    .filter(method -> !table.containsKey(method + " " + path))
                    .filter(method -> !Endpoint.opaque(method, path).endsSession())
                    .forEach(method -> compare(Endpoint.opaque(method, path), vendor, Places.in(path)));
        }
        assertThat(different).isEmpty();
    }

    /** What is for staff, asked for one's own pilot, answers to the letter like an address that nobody ever thought of. */
    @Test
    void what_is_not_for_a_vendor_answers_like_what_does_not_exist() {
        rows().filter(endpoint ->
                        Objects.requireNonNull(table.get(endpoint.key())).who().charAt(5) == '-')
                .forEach(this::compareWithNowhere);
        assertThat(different).isEmpty();
    }

    private Stream<Endpoint> rows() {
        return endpoints.values().stream().filter(endpoint -> table.containsKey(endpoint.key()));
    }

    /** Pages know the session, the API a token or a password. */
    private List<Caller> vendorAt(Endpoint endpoint) {
        return endpoint.path().startsWith("/api/") ? List.of(vendor, vendor.withPassword()) : List.of(vendor);
    }

    /** All places at once, and each alone among ids of one's own. */
    private static List<List<String>> subsets(List<String> places) {
        return places.size() == 1
                ? List.of(places)
                : Stream.concat(Stream.of(places), places.stream().map(List::of))
                        .toList();
    }

    private void compare(Endpoint endpoint, Caller caller, List<String> foreign) {
        Map<String, String> ofTheOther = Places.at(endpoint.path(), other.ids());
        Map<String, String> ofNobody = Places.at(endpoint.path(), VendorWorld.NOTHING);
        List<String> asked = foreign.stream()
                .flatMap(place -> Stream.of(id(place, ofTheOther), id(place, ofNobody)))
                .toList();
        for (Sending sending : endpoint.sendings()) {
            for (String method : endpoint.methods()) {
                String what = method + " " + endpoint.path() + " with another vendor's " + foreign;
                Answer theirs = ask(endpoint, method, sending, caller, foreign, ofTheOther);
                Answer nothing = ask(endpoint, method, sending, caller, foreign, ofNobody);
                calls += 2;
                if (!theirs.masked(asked).equals(nothing.masked(asked))) {
                    different.add(what + "\n    theirs:  " + theirs + "\n    nothing: " + nothing);
                }
                if (theirs.text().contains(other.name()) || theirs.text().contains(other.pilotName())) {
                    different.add(what + " names the other: " + theirs);
                }
                // A form's address that is asked for leads to its page, whichever it is.
                if (foreign.contains("pilotId") && !theirs.isNotThere() && theirs.status() != 302) {
                    different.add(what + " does not say that there is nothing: " + theirs);
                }
            }
        }
    }

    private Answer ask(
            Endpoint endpoint,
            String method,
            Sending sending,
            Caller caller,
            List<String> foreign,
            Map<String, String> theirs) {
        Map<String, String> ids = Places.at(endpoint.path(), own.ids());
        foreign.forEach(place -> ids.put(place, id(place, theirs)));
        boolean reads = method.equals("GET") || method.equals("HEAD");
        return caller.ask(
                method,
                Places.fill(endpoint.path(), ids) + (reads ? sending.query(ids) : ""),
                sending,
                reads ? "" : sending.filled(ids));
    }

    private static String id(String place, Map<String, String> ids) {
        return ids.getOrDefault(place, "no-sample-of-" + place);
    }

    private void compareWithNowhere(Endpoint endpoint) {
        String path = Places.fill(endpoint.path(), own.ids());
        String nowhere = Places.nothingBeside(path);
        for (Sending sending : endpoint.sendings()) {
            for (String method : endpoint.methods()) {
                String body = method.equals("GET") ? "" : sending.filled(own.ids());
                Answer answer = askAt(path, method, sending, body);
                Answer nothing = askAt(nowhere, method, sending, body);
                // A form that is sent to the own pilot's page is answered on that page.
                boolean onOwnPage = path.startsWith("/pilots/" + own.pilot()) && !method.equals("GET");
                if (onOwnPage ? !answer.isNotThere() : !answer.equals(nothing)) {
                    different.add(endpoint.key() + "\n    answers: " + answer + "\n    nothing: " + nothing);
                }
            }
        }
    }

    private Answer askAt(String path, String method, Sending sending, String body) {
        return vendor.ask(method, path, sending, body).masked(List.of(path)).withoutThoseOfThePath();
    }
}
