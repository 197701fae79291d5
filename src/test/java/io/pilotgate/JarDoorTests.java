package io.pilotgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.testing.RunningJar;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first start of the built jar, and the two holes of the engine tried at its doors. */
@Tag("jar")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JarDoorTests {

    private static final String LEAD = "leadofjar";
    private static final String LEAD_PASSWORD = "a lead's password";
    private static final Pattern PASSWORD = Pattern.compile("sign in as 'admin' with the password (\\S+)");

    private static final String ATTACK = "${''.getClass().forName('java.lang.Runtime').getMethods()[0]}";

    @TempDir
    static Path folder;

    private RunningJar jar;
    private String adminPassword;

    @BeforeAll
    void firstStart() {
        jar = RunningJar.start(folder, RunningJar.freePort(), RunningJar.TRUTH_KEY)
                .untilUp();
        Matcher printed = PASSWORD.matcher(jar.output());
        assertThat(printed.find()).as(jar.output()).isTrue();
        adminPassword = printed.group(1);
        assertThat(printed.find()).as("printed once").isFalse();
        String lead = "{\"id\":\"" + LEAD + "\",\"name\":\"Lead\",\"email\":\"lead@example.org\",\"roles\":[\"LEAD\"],"
                + "\"password\":\"" + LEAD_PASSWORD + "\"}";
        assertThat(jar.visitor()
                        .send("/api/v1/accounts", Visitor.basic("admin", adminPassword), Visitor.json("POST", lead))
                        .statusCode())
                .isEqualTo(201);
    }

    @AfterAll
    void end() {
        jar.close();
    }

    @Test
    void the_first_administrator_signs_in_everywhere() {
        Visitor admin = signedIn("admin", adminPassword);
        for (String app : List.of("tasklist", "cockpit", "admin")) {
            assertThat(admin.get("/camunda/app/" + app + "/default/").statusCode())
                    .as(app)
                    .isEqualTo(200);
        }
        assertThat(admin.engine("GET", "/filter?maxResults=2000", "").body()).contains("My tasks", "Gates");
    }

    /** CVE-2026-77226: it would make an administrator while the engine's administrators are an empty group. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/setup/default/user/create;x=y",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/auth/user/default/login/admin",
                "/camunda/api/admin/auth/user/default/login/tasklist"
            })
    void nobody_makes_an_administrator_or_signs_in_past_our_form(String path) {
        for (Visitor someone :
                List.of(jar.visitor(), signedIn(LEAD, LEAD_PASSWORD), signedIn("admin", adminPassword))) {
            HttpResponse<String> answer = someone.send(
                    path,
                    request -> request.header("Content-Type", "application/json")
                            .header("X-XSRF-TOKEN", someone.cookie("XSRF-TOKEN").orElse("none"))
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"profile\":{\"id\":\"mallory\"},\"credentials\":{\"password\":\"x\"}}")));
            assertThat(answer.statusCode()).as(answer.body()).isIn(400, 401, 403, 404);
        }
        assertThat(signedIn("admin", adminPassword)
                        .engine("GET", "/user?id=mallory&maxResults=1", "")
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void the_set_up_page_is_shown_to_nobody() {
        assertThat(jar.visitor().get("/camunda/app/admin/default/setup/").statusCode())
                .isEqualTo(302);
        assertThat(signedIn("admin", adminPassword)
                        .get("/camunda/app/admin/default/setup/")
                        .statusCode())
                .isEqualTo(403);
    }

    /** CVE-2026-109432, along the routes that Tasklist offers. */
    @Test
    void a_query_does_not_run_an_expression() {
        String or = "{\"orQueries\":[{\"assigneeExpression\":\"" + ATTACK + "\"}]}";
        for (Visitor someone : List.of(signedIn(LEAD, LEAD_PASSWORD), signedIn("admin", adminPassword))) {
            String filter = gates(someone);
            for (String path : List.of(
                    "/task?maxResults=10",
                    "/task/count",
                    "/filter/" + filter + "/list?maxResults=10",
                    "/filter/" + filter + "/count")) {
                HttpResponse<String> answer = someone.engine("POST", path, or);
                assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(400);
                assertThat(answer.body()).as(path).contains("not allowed");
            }
        }
        HttpResponse<String> stored = signedIn("admin", adminPassword)
                .engine("POST", "/filter/create", "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":" + or + "}");
        assertThat(stored.statusCode()).isEqualTo(400);
    }

    @Test
    void good_queries_and_filters_go_on_working() {
        Visitor lead = signedIn(LEAD, LEAD_PASSWORD);
        String or = "{\"orQueries\":[{\"assignee\":\"" + LEAD + "\",\"candidateGroup\":\"lead\"}]}";

        assertThat(lead.engine("POST", "/task?maxResults=10", or).statusCode()).isEqualTo(200);
        assertThat(lead.engine("POST", "/filter/" + gates(lead) + "/list?maxResults=10", or)
                        .statusCode())
                .isEqualTo(200);
        Visitor admin = signedIn("admin", adminPassword);
        HttpResponse<String> stored = admin.engine(
                "POST",
                "/filter/create",
                "{\"resourceType\":\"Task\",\"name\":\"mine or my groups\",\"query\":{\"orQueries\":[{"
                        + "\"assigneeExpression\":\"${currentUser()}\",\"candidateGroupsExpression\":\"${currentUserGroups()}\"}],"
                        + "\"dueBeforeExpression\":\"${dateTime().plusDays(7)}\"}}");
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(200);
    }

    private static String gates(Visitor someone) {
        String found =
                someone.engine("GET", "/filter?name=Gates&maxResults=1", "").body();
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(found);
        assertThat(id.find()).as(found).isTrue();
        return id.group(1);
    }

    private Visitor signedIn(String name, String password) {
        Visitor visitor = jar.visitor();
        visitor.signIn(name, password);
        visitor.get("/camunda/app/tasklist/default/");
        return visitor;
    }
}
