package io.pilotgate.isolation;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.testing.People;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Someone at the door: a person with a session for pages and the webapps and name and password for the API, or nobody.
 *
 * @param person null for nobody
 * @param visitor with the session
 * @param program without one
 * @param csrf the session's token, empty for nobody
 * @param token of the API, null to go in with name and password
 */
record Caller(
        Kind kind,
        @Nullable Account person,
        Visitor visitor,
        Visitor program,
        String csrf,
        @Nullable String token) {

    /** In the order of the letters in the table. */
    enum Kind {
        A(Role.ADMINISTRATOR),
        L(Role.LEAD),
        Q(Role.QA),
        S(Role.SECURITY),
        F(Role.FINANCE),
        V(Role.VENDOR),
        NOBODY(null);

        private final @Nullable Role role;

        Kind(@Nullable Role role) {
            this.role = role;
        }

        @Nullable
        Role role() {
            return role;
        }

        /** Nobody is an asterisk: open to the world. */
        char letter() {
            return this == NOBODY ? '*' : name().charAt(0);
        }
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    static Caller nobody(int port) {
        Visitor visitor = Visitor.at(port);
        return new Caller(Kind.NOBODY, null, visitor, Visitor.at(port), visitor.csrfOn("/sign-in"), null);
    }

    static Caller signedIn(Kind kind, Account person, int port, @Nullable String token) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(person.id().value(), People.PASSWORD);
        if (person.isStaff()) {
            // The webapps' own token comes with their first page.
            visitor.get("/camunda/app/tasklist/default/");
        }
        String csrf = JsonPath.read(visitor.getJson("/desk/api/csrf").body(), "$.token");
        return new Caller(kind, person, visitor, Visitor.at(port), csrf, token);
    }

    /** The same person, who comes to the API with name and password. */
    Caller withPassword() {
        return new Caller(kind, person, visitor, program, csrf, null);
    }

    /** The same person with a session of its own, to be ended. */
    Caller again(int port) {
        Account me = person;
        return me == null ? nobody(port) : signedIn(kind, me, port, token);
    }

    Answer get(String path) {
        return ask("GET", path, FORM, "");
    }

    Answer ask(String method, String path, Sending sending, String body) {
        return ask(method, path, sending.type(), body);
    }

    Answer ask(String method, String path, String type, String body) {
        boolean forPrograms = path.startsWith("/api/") || path.startsWith("/actuator");
        boolean sends = !body.isEmpty() || method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
        return Answer.of((forPrograms ? program : visitor).send(path, request -> {
            request.header(
                    "Accept", forPrograms || path.contains("/api/") ? "application/json, */*;q=0.5" : "text/html");
            if (forPrograms) {
                identify(request);
            } else if (!csrf.isEmpty()) {
                request.header("X-CSRF-TOKEN", csrf);
                visitor.cookie("XSRF-TOKEN").ifPresent(own -> request.header("X-XSRF-TOKEN", own));
            }
            if (sends) {
                request.header("Content-Type", type);
            }
            request.method(
                    method, sends ? HttpRequest.BodyPublishers.ofString(body) : HttpRequest.BodyPublishers.noBody());
        }));
    }

    private void identify(HttpRequest.Builder request) {
        Account me = person;
        if (me != null) {
            Consumer<HttpRequest.Builder> identity =
                    token == null ? Visitor.basic(me.id().value(), People.PASSWORD) : Visitor.bearer(token);
            identity.accept(request);
        }
    }
}
