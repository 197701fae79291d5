package io.pilotgate.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person at a browser, without the browser: keeps cookies, follows no redirect, sends the tokens that pages carry. */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** Nine days of the demo in one call, on a machine with other work. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(PATIENCE)
            .build();

    private Visitor(String base) {
        this.base = base;
    }

    public static Visitor at(String base) {
        return new Visitor(base);
    }

    public static Visitor at(int port) {
        return new Visitor("http://127.0.0.1:" + port);
    }

    /** Signs in at our form; the answer is the redirect that follows. */
    public HttpResponse<String> signIn(String name, String password) {
        return post(
                "/sign-in",
                "username=" + encode(name) + "&password=" + encode(password) + "&_csrf=" + encode(csrfOn("/sign-in")));
    }

    public String csrfOn(String page) {
        Matcher found = CSRF.matcher(get(page).body());
        if (!found.find()) {
            throw new IllegalStateException("No CSRF token on " + page);
        }
        return found.group(1);
    }

    public HttpResponse<String> get(String path) {
        return send(path, request -> request.header("Accept", "text/html"));
    }

    public HttpResponse<String> getJson(String path) {
        return send(path, request -> request.header("Accept", "application/json"));
    }

    public HttpResponse<String> post(String path, String form) {
        return send(
                path,
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** A call of the webapps' scripts: JSON, with the token that they read from their cookie. */
    public HttpResponse<String> engine(String method, String path, String json) {
        String token = cookie("XSRF-TOKEN").orElse("");
        return send("/camunda/api/engine/engine/default" + path, request -> {
            request.header("Accept", "application/json").header("Content-Type", "application/json");
            if (!token.isEmpty()) {
                request.header("X-XSRF-TOKEN", token);
            }
            request.method(
                    method,
                    json.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json));
        });
    }

    /** A call of the REST API with name and password. */
    public static Consumer<HttpRequest.Builder> basic(String name, String password) {
        String pair = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return request -> request.header("Authorization", "Basic " + pair);
    }

    public static Consumer<HttpRequest.Builder> bearer(String token) {
        return request -> request.header("Authorization", "Bearer " + token);
    }

    public static Consumer<HttpRequest.Builder> json(String method, String body) {
        return request -> request.header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
    }

    @SafeVarargs
    public final HttpResponse<String> send(String path, Consumer<HttpRequest.Builder>... settings) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        Arrays.stream(settings).forEach(setting -> setting.accept(request));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** As if the browser had been closed for too long. */
    public void forget(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
