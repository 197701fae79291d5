package io.pilotgate.proof;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The line to a service that comes and goes: a request is sent again, the same, until somebody answers it. */
final class Line {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI service;
    private final String pilot;
    private final String token;
    private final Traffic traffic;

    Line(int port, PreparedPilot pilot, Traffic traffic) {
        this.service = URI.create("http://127.0.0.1:" + port);
        this.pilot = service + "/api/v1/pilots/" + pilot.id() + "/";
        this.token = pilot.token();
        this.traffic = traffic;
    }

    /** @param path below the pilot */
    HttpRequest.Builder below(String path) {
        return to(URI.create(pilot + path));
    }

    /** @param place as an answer names it */
    HttpRequest.Builder at(String place) {
        return to(service.resolve(place));
    }

    private HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
        HttpRequest same = request.build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            traffic.underWay.incrementAndGet();
            try {
                HttpResponse<String> answer = http.send(same, BodyHandlers.ofString());
                if (!isToComeAgain(answer) && (answer.statusCode() < 500 || !traffic.databaseIsAway)) {
                    return answer;
                }
            } catch (ConnectException nobodyThere) {
                giveUpAfter(end, nobodyThere);
            } catch (IOException cutOff) {
                traffic.cutOff.incrementAndGet();
                giveUpAfter(end, cutOff);
            } finally {
                traffic.underWay.decrementAndGet();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** The first try went down with the service, and is not taken for dead yet. */
    private static boolean isToComeAgain(HttpResponse<String> answer) {
        return answer.statusCode() == 409
                && answer.headers().firstValue("Retry-After").isPresent();
    }

    private static void giveUpAfter(long end, IOException failure) {
        if (System.nanoTime() > end) {
            throw new IllegalStateException("The service does not come back.", failure);
        }
    }
}
