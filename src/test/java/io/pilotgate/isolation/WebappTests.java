package io.pilotgate.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.isolation.EndpointTable.Row;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TestDatabase;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/**
 * The five hundred resources behind Tasklist, Cockpit and Admin, each called by each role with an id of nothing. The
 * table {@code src/test/resources/isolation/webapps.txt} has a row for each group of paths that answers alike; the first
 * row that fits counts. What staff may do to things that exist is {@code StaffGrantsTests}' to say.
 */
@PilotgateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebappTests {

    private static final String JSON = "application/json";

    /** What an administrator would set going here, even for nothing; and what ends the session it comes in. */
    private static final Set<String> NOT_FOR_STAFF_HERE = Set.of(
            "POST /camunda/api/engine/engine/{name}/history/cleanup",
            "POST /camunda/api/engine/engine/{name}/task/create",
            "DELETE /camunda/api/engine/engine/{name}/metrics/task-worker",
            // Waits for work in a way that this server does not know.
            "POST /camunda/api/engine/engine/{name}/external-task/fetchAndLock",
            "POST /camunda/api/admin/auth/user/{processEngineName}/logout");

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext service;

    @Autowired
    Accounts accounts;

    private final Map<Caller.Kind, Caller> callers = new EnumMap<>(Caller.Kind.class);

    @SuppressWarnings("NullAway.Init")
    private Collection<Endpoint> endpoints;

    @SuppressWarnings("NullAway.Init")
    private List<Row> table;

    @BeforeAll
    void allRoles() {
        endpoints = WebappEndpoints.of(Objects.requireNonNull(service.getServletContext()))
                .values();
        table = EndpointTable.rows("webapps.txt");
        for (Caller.Kind kind : Caller.Kind.values()) {
            Role role = kind.role();
            callers.put(kind, role == null ? Caller.nobody(port) : Caller.signedIn(kind, person(role), port, null));
        }
    }

    private Account person(Role role) {
        return role == Role.VENDOR ? People.vendor(accounts) : People.staff(accounts, role);
    }

    @Test
    void every_resource_has_a_row_and_no_row_is_left_over() {
        Set<Row> unused = new LinkedHashSet<>(table);
        List<String> missing = endpoints.stream()
                .filter(endpoint -> table.stream().noneMatch(row -> row.isAbout(endpoint)))
                .map(Endpoint::key)
                .toList();
        endpoints.forEach(endpoint -> unused.remove(row(endpoint)));
        assertThat(endpoints).as("they are found at all").hasSizeGreaterThan(400);
        assertThat(missing).isEmpty();
        assertThat(unused).isEmpty();
    }

    @Test
    void a_vendors_person_finds_nothing_and_a_stranger_is_sent_to_sign_in() {
        Answer nothing = call("GET /camunda/api/nothing-at-all", Caller.Kind.V);
        List<String> different = endpoints.stream()
                .map(Endpoint::key)
                .filter(key -> !key.endsWith("/logout"))
                .filter(key -> !call(key, Caller.Kind.V).equals(nothing)
                        || call(key, Caller.Kind.NOBODY).status() != 401)
                .toList();
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(different).isEmpty();
    }

    /** The grants are the same rows on both databases; one of them is enough for three thousand calls. */
    @Test
    void staff_reach_what_the_table_says_and_nothing_else() {
        List<Caller.Kind> staff = TestDatabase.isPostgres() ? List.of(Caller.Kind.Q) : STAFF;
        String wrong = endpoints.stream()
                .filter(endpoint -> !NOT_FOR_STAFF_HERE.contains(endpoint.key()))
                .map(endpoint -> {
                    String said = staff.stream()
                            .map(kind -> row(endpoint).who().substring(kind.ordinal(), kind.ordinal() + 1))
                            .collect(Collectors.joining());
                    String found = staff.stream()
                            .map(kind -> isReached(endpoint, kind) ? kind.name() : "-")
                            .collect(Collectors.joining());
                    return found.equals(said) ? "" : endpoint.key() + " " + found + ", the table says " + said + "\n";
                })
                .collect(Collectors.joining());
        assertThat(wrong).isEmpty();
    }

    private static final List<Caller.Kind> STAFF =
            List.of(Caller.Kind.A, Caller.Kind.L, Caller.Kind.Q, Caller.Kind.S, Caller.Kind.F);

    private boolean isReached(Endpoint endpoint, Caller.Kind kind) {
        int status = call(endpoint.key(), kind).status();
        return status != 401 && status != 403;
    }

    private Row row(Endpoint endpoint) {
        return table.stream()
                .filter(row -> row.isAbout(endpoint))
                .findFirst()
                .orElse(new Row("", "", "???????", List.of()));
    }

    private Answer call(String key, Caller.Kind kind) {
        String[] parts = key.split(" ", 2);
        String path = parts[1].replaceAll("\\{(name|engine|engineName|processEngineName)}", "default")
                .replaceAll("\\{[^}]*}", "nothing");
        String body = parts[0].equals("GET") ? "" : "{}";
        return Objects.requireNonNull(callers.get(kind)).ask(parts[0], path, JSON, body);
    }
}
