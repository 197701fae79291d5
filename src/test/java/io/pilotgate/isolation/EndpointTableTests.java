package io.pilotgate.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.isolation.EndpointTable.Row;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/**
 * The table of who may do what where, held against the running service. A new endpoint takes a new row in {@code
 * src/test/resources/isolation/endpoints.txt}: the first test prints it.
 */
@PilotgateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointTableTests {

    private static final String HOW =
            "These endpoints are not in src/test/resources/isolation/" + EndpointTable.ENDPOINTS
                    + ". Add the rows as they stand here, after looking whether each letter is meant (A administrator, L lead, Q QA,"
                    + " S security, F finance, V vendor, * without signing in): they say what the service answers now. Where an id"
                    + " has a new name, give it a sample in VendorWorlds and one of nothing in VendorWorld.NOTHING, and where it"
                    + " stands in a query or body, its name in Places";

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext service;

    @Autowired
    Accounts accounts;

    @Autowired
    SettableClock clock;

    private final Map<Caller.Kind, Caller> callers = new EnumMap<>(Caller.Kind.class);

    @SuppressWarnings("NullAway.Init")
    private SortedMap<String, Endpoint> endpoints;

    @SuppressWarnings("NullAway.Init")
    private SortedMap<String, Row> table;

    @SuppressWarnings("NullAway.Init")
    private VendorWorld world;

    @BeforeAll
    void allRolesAroundOnePilot() {
        endpoints = Endpoints.of(service);
        table = EndpointTable.endpoints();
        world = new VendorWorlds(service).make("roles", 1, "2026-01-13");
        for (Caller.Kind kind : Caller.Kind.values()) {
            callers.put(kind, caller(kind));
        }
    }

    private Caller caller(Caller.Kind kind) {
        Role role = kind.role();
        if (role == null) {
            return Caller.nobody(port);
        }
        return role == Role.VENDOR
                ? Caller.signedIn(kind, world.person(), port, world.token())
                : Caller.signedIn(kind, People.staff(accounts, role), port, null);
    }

    @AfterAll
    void realTime() {
        clock.reset();
    }

    @Test
    void every_endpoint_has_its_row_and_every_row_its_endpoint() {
        String missing = endpoints.values().stream()
                .filter(endpoint -> !table.containsKey(endpoint.key()))
                .map(endpoint -> answered(endpoint).toString())
                .collect(Collectors.joining("\n"));
        String leftOver = table.keySet().stream()
                .filter(key -> !endpoints.containsKey(key))
                .collect(Collectors.joining("\n"));
        assertThat(missing).as(HOW).isEmpty();
        assertThat(leftOver)
                .as("Rows of " + EndpointTable.ENDPOINTS + " without an endpoint. Take them away")
                .isEmpty();
    }

    @Test
    void the_ids_in_the_table_are_those_that_the_endpoint_takes() {
        String wrong = rows().filter(endpoint ->
                        !endpoint.ids().equals(new TreeSet<>(said(endpoint).ids())))
                .map(endpoint -> endpoint.key() + " takes " + String.join(",", endpoint.ids()))
                .collect(Collectors.joining("\n"));
        assertThat(wrong).isEmpty();
    }

    /** Each role at a pilot and a questionnaire that it may see; what would change something is asked for nothing, with nothing in it. */
    @Test
    void each_role_reaches_what_the_table_says_and_nothing_else() {
        String wrong = rows().filter(Endpoint::here)
                .map(this::answered)
                .filter(row -> !row.who().equals(said(row).who()))
                .map(row -> row + "   <- the table says " + said(row).who())
                .collect(Collectors.joining("\n"));
        assertThat(wrong).isEmpty();
    }

    /** There are six roles: with a seventh the table has a column more. */
    @Test
    void no_role_is_forgotten() {
        assertThat(Stream.of(Caller.Kind.values()).map(Caller.Kind::role).filter(Objects::nonNull))
                .containsExactlyInAnyOrder(Role.values());
    }

    private Stream<Endpoint> rows() {
        return endpoints.values().stream().filter(endpoint -> table.containsKey(endpoint.key()));
    }

    private Row said(Endpoint endpoint) {
        return Objects.requireNonNull(table.get(endpoint.key()));
    }

    private Row said(Row row) {
        return Objects.requireNonNull(table.get(row.key()));
    }

    /** What the service answers now, as a row. */
    private Row answered(Endpoint endpoint) {
        Map<String, String> ids =
                Places.at(endpoint.path(), endpoint.method().equals("GET") ? world.ids() : VendorWorld.NOTHING);
        ids.put("pilotId", world.pilot().value());
        ids.put("vendorId", world.vendor().value());
        ids.put("questionnaireId", Objects.requireNonNull(world.ids().get("questionnaireId")));
        StringBuilder who = new StringBuilder();
        callers.forEach((kind, caller) -> {
            Caller asking = endpoint.endsSession() ? caller.again(port) : caller;
            who.append(isReached(endpoint, asking, ids) ? kind.letter() : '-');
        });
        return new Row(endpoint.method(), endpoint.path(), who.toString(), List.copyOf(endpoint.ids()));
    }

    private static boolean isReached(Endpoint endpoint, Caller caller, Map<String, String> ids) {
        String path = Places.fill(endpoint.path(), ids);
        return endpoint.sendings().stream()
                .anyMatch(sending -> endpoint.methods().stream()
                        .anyMatch(method -> !caller.ask(
                                        method, path, sending, method.equals("GET") ? "" : sending.empty())
                                .isRefusedAtTheDoor()));
    }
}
