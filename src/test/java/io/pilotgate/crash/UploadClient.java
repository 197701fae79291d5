package io.pilotgate.crash;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** One of the vendor's programs: sends an upload until it is acknowledged, then the next one. */
final class UploadClient {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String pilot;
    private final String token;
    private final UploadRecord record;
    private final Traffic traffic;

    /** @param pilot its address */
    UploadClient(String pilot, String token, UploadRecord record, Traffic traffic) {
        this.pilot = pilot;
        this.token = token;
        this.record = record;
        this.traffic = traffic;
    }

    void upload(Sent sent) throws IOException, InterruptedException {
        record.write(sent.line("sent"));
        HttpResponse<String> answer = answered(request(sent));
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(sent.line("refused") + " " + answer.statusCode() + " " + answer.body());
        }
        Map<String, Object> line = sent.line("acknowledged");
        line.put("status", answer.statusCode());
        line.put("receipt", json.readValue(answer.body(), Object.class));
        record.write(line);
        traffic.acknowledged.incrementAndGet();
    }

    private HttpRequest request(Sent sent) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(pilot + "/" + sent.path()))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", sent.type())
                .POST(BodyPublishers.ofByteArray(sent.body()));
        if (!sent.key().isEmpty()) {
            request.header("Idempotency-Key", sent.key());
        }
        return request.build();
    }

    /** The same request, until somebody answers it. */
    private HttpResponse<String> answered(HttpRequest request) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            traffic.underWay.incrementAndGet();
            try {
                return http.send(request, BodyHandlers.ofString());
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

    private static void giveUpAfter(long end, IOException failure) {
        if (System.nanoTime() > end) {
            throw new IllegalStateException("The service does not come back.", failure);
        }
    }
}
