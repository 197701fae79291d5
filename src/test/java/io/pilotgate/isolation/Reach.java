package io.pilotgate.isolation;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.context.WebApplicationContext;

/**
 * All that a vendor's person gets to see: every page that a link or a form leads to, every address that the table of
 * endpoints opens to a vendor, with every id of its own, and the answers to wrong calls.
 */
final class Reach {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action|formaction|hx-get)=\"([^\"#]+)[^\"]*\"");
    private static final Pattern FORM =
            Pattern.compile("<form method=\"get\" action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select[^>]* name=\"([^\"]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option[^>]* value=\"([^\"]*)\"");
    private static final Pattern INPUT = Pattern.compile("<input[^>]* name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

    /** What a wrong call would do: a window that is shut stays shut. */
    private static final String DEED_WITHOUT_WORDS = "/disputes/close";

    private final Caller vendor;
    private final SortedMap<String, Endpoint> endpoints;
    private final SortedMap<String, EndpointTable.Row> table = EndpointTable.endpoints();

    Reach(Caller vendor, WebApplicationContext service) {
        this.vendor = vendor;
        this.endpoints = Endpoints.of(service);
    }

    /** Breadth first from these; by address. */
    Map<String, Answer> pages(List<String> starts) {
        Map<String, Answer> visited = new LinkedHashMap<>();
        Deque<String> ahead = new ArrayDeque<>(starts);
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            if (!visited.containsKey(address)) {
                Answer answer = vendor.get(address);
                visited.put(address, answer);
                leadsTo(address, answer).filter(Reach::isOfThePilots).forEach(ahead::add);
            }
        }
        return visited;
    }

    Answer page(String address) {
        return vendor.get(address);
    }

    private static Stream<String> leadsTo(String address, Answer answer) {
        Stream<String> links = LINK.matcher(answer.body()).results().map(found -> found.group(1));
        Stream<String> locations = answer.headers().getOrDefault("location", List.of()).stream();
        return Stream.of(links, locations, forms(answer.body()))
                .flatMap(found -> found)
                .map(found -> URI.create(address)
                        .resolve(found.replace("&amp;", "&").replace(" ", "%20"))
                        .toString())
                .map(found -> found.replaceFirst("^http://127\\.0\\.0\\.1:\\d+", ""));
    }

    /** A form that asks, with each option of each of its choices and with what its fields hold. */
    private static Stream<String> forms(String body) {
        return FORM.matcher(body).results().flatMap(form -> {
            Stream<String> chosen = SELECT.matcher(form.group())
                    .results()
                    .flatMap(select -> OPTION.matcher(select.group())
                            .results()
                            .map(option -> select.group(1) + "=" + option.group(1)));
            Stream<String> filled =
                    INPUT.matcher(form.group()).results().map(input -> input.group(1) + "=" + input.group(2));
            return Stream.concat(chosen, filled).map(query -> form.group(1) + "?" + query);
        });
    }

    private static boolean isOfThePilots(String address) {
        return address.startsWith("/")
                && !address.startsWith("/webjars/")
                && !Endpoint.opaque("GET", address).endsSession();
    }

    /** Whatever the table lets a vendor read; each set of ids is a row of one's own things. */
    Map<String, Answer> reads(List<Map<String, String>> ids) {
        Map<String, Answer> read = new LinkedHashMap<>();
        open("GET")
                .forEach(endpoint -> ids.forEach(own -> {
                    Map<String, String> here = Places.at(endpoint.path(), own);
                    endpoint.sendings().forEach(sending -> {
                        String address = Places.fill(endpoint.path(), here) + sending.query(here);
                        read.computeIfAbsent(address, unread -> vendor.ask("GET", unread, sending, ""));
                    });
                }));
        return read;
    }

    /** Whatever the table lets a vendor do, with nothing in it and about nothing. */
    Map<String, Answer> wrongCalls(String pilot) {
        Map<String, Answer> refused = new LinkedHashMap<>();
        Stream.of("POST", "PUT", "DELETE", "GET")
                .flatMap(this::open)
                .filter(endpoint -> !endpoint.endsSession() && !endpoint.path().endsWith(DEED_WITHOUT_WORDS))
                .forEach(endpoint -> endpoint.sendings().forEach(sending -> {
                    Map<String, String> nothing = Places.at(endpoint.path(), VendorWorld.NOTHING);
                    nothing.put("pilotId", pilot);
                    String body = endpoint.method().equals("GET") ? "" : sending.empty();
                    String address = Places.fill(endpoint.path(), nothing);
                    refused.put(
                            endpoint.method() + " " + address + " " + sending.type(),
                            vendor.ask(endpoint.method(), address, sending, body));
                }));
        return refused;
    }

    private Stream<Endpoint> open(String method) {
        return endpoints.values().stream()
                .filter(endpoint -> endpoint.here() && endpoint.method().equals(method))
                .filter(endpoint -> Objects.requireNonNull(table.get(endpoint.key()), endpoint.key())
                                .who()
                                .charAt(Caller.Kind.V.ordinal())
                        == Caller.Kind.V.letter());
    }
}
