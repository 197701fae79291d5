package io.pilotgate.portal.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Visitor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Every POST of the API, as the running service names them: none is without keys, and none keeps a secret. */
@PilotgateTest
class EveryPostTests {

    private static final Set<String> SECRETS = Set.of("token", "secret", "password", "seed", "salt", "privatekey");

    private static final List<Class<?>> LATER = List.of(
            Callable.class,
            DeferredResult.class,
            CompletionStage.class,
            ResponseBodyEmitter.class,
            StreamingResponseBody.class);

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final Map<String, HandlerMethod> posts = new TreeMap<>();

    @Test
    void answers_a_repetition_with_its_first_answer() {
        Consumer<HttpRequest.Builder> everybody = Visitor.basic(
                People.staff(accounts, Role.ADMINISTRATOR, Role.LEAD, Role.QA, Role.SECURITY, Role.FINANCE)
                        .id()
                        .value(),
                People.PASSWORD);

        posts().forEach((place, handler) -> {
            String key = UUID.randomUUID().toString();
            HttpResponse<String> first = post(place, everybody, key);
            HttpResponse<String> second = post(place, everybody, key);

            assertThat(first.statusCode()).as(place).isBetween(400, 499);
            assertThat(second.headers().firstValue("Idempotency-Replayed"))
                    .as("%s: %s", place, second.body())
                    .contains("true");
            assertThat(second.statusCode()).as(place).isEqualTo(first.statusCode());
            assertThat(second.body()).as(place).isEqualTo(first.body());
        });
    }

    @Test
    void says_so_in_the_description() {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(People.staff(accounts, Role.QA).id().value(), People.PASSWORD);
        String description = visitor.getJson("/v3/api-docs").body();

        Map<String, Map<String, Object>> paths = JsonPath.read(description, "$.paths");
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            List<String> headers = JsonPath.read(operation, "$..parameters[?(@.in == 'header')].name");
            if (method.equals("post") && path.startsWith("/api/v1/")) {
                assertThat(headers).as(path).contains("Idempotency-Key");
                assertThat(JsonPath.<Map<String, Object>>read(operation, "$.responses"))
                        .as(path)
                        .containsKeys("409", "422");
            } else {
                assertThat(headers).as(method + " " + path).doesNotContain("Idempotency-Key");
            }
        }));
        assertThat(paths.values().stream().filter(methods -> methods.containsKey("post")))
                .hasSizeGreaterThan(30);
    }

    @Test
    void answers_at_once_so_that_the_answer_can_be_kept() {
        posts().forEach((place, handler) -> assertThat(types(handler))
                .as(place)
                .noneMatch(type -> LATER.stream().anyMatch(later -> later.isAssignableFrom(type))));
    }

    @Test
    void that_answers_with_a_secret_is_marked_so() {
        posts().forEach((place, handler) -> {
            boolean secret = types(handler).stream().anyMatch(EveryPostTests::hasSecret);
            assertThat(handler.hasMethodAnnotation(ShownOnce.class))
                    .as("%s answers with a secret: it takes @ShownOnce, and nothing else does", place)
                    .isEqualTo(secret);
        });
        assertThat(posts().values()).anyMatch(handler -> handler.hasMethodAnnotation(ShownOnce.class));
    }

    private static boolean hasSecret(Class<?> type) {
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .anyMatch(name -> SECRETS.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** What a handler answers with, and what that is made of, down to the last record. */
    private static Set<Class<?>> types(HandlerMethod handler) {
        Set<Class<?>> found = new HashSet<>();
        collect(ResolvableType.forMethodReturnType(handler.getMethod()), found);
        return found;
    }

    private static void collect(ResolvableType type, Set<Class<?>> found) {
        Class<?> raw = type.resolve(Object.class);
        for (ResolvableType part : type.getGenerics()) {
            collect(part, found);
        }
        if (found.add(raw) && raw.isRecord()) {
            for (RecordComponent component : raw.getRecordComponents()) {
                Type generic = component.getGenericType();
                collect(ResolvableType.forType(generic), found);
            }
        }
    }

    private HttpResponse<String> post(String place, Consumer<HttpRequest.Builder> person, String key) {
        HandlerMethod handler = posts().get(place);
        String path = place.replaceFirst(" .*", "")
                .replaceAll("\\{[a-zA-Z]+:[^/]+}(?=/|$)", "1")
                .replaceAll("\\{[^}]+}", "nothing");
        boolean upload = place.contains(MediaType.MULTIPART_FORM_DATA_VALUE);
        Consumer<HttpRequest.Builder> body = upload
                ? request -> request.header("Content-Type", "multipart/form-data; boundary=" + key)
                        .POST(HttpRequest.BodyPublishers.ofString("--" + key + "--\r\n"))
                : Visitor.json("POST", "{}");
        assertThat(handler).isNotNull();
        return Visitor.at(port).send(path, person, request -> request.header("Idempotency-Key", key), body);
    }

    private Map<String, HandlerMethod> posts() {
        if (posts.isEmpty()) {
            mappings.getHandlerMethods().forEach(this::add);
            assertThat(posts).hasSizeGreaterThan(35);
        }
        return posts;
    }

    private void add(RequestMappingInfo info, HandlerMethod handler) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        if (methods.isEmpty() || methods.contains(RequestMethod.POST)) {
            info.getPatternValues().stream()
                    .filter(path -> path.startsWith("/api/"))
                    .forEach(path ->
                            posts.put(path + " " + info.getConsumesCondition().getConsumableMediaTypes(), handler));
        }
    }
}
