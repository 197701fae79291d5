package io.pilotgate.proof;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One of the vendor's programs: sends an upload until it is acknowledged, then the next one. */
final class UploadClient {

    private static final TypeReference<Map<String, Object>> ANYTHING = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper();
    private final Line line;
    private final UploadRecord record;
    private final Traffic traffic;

    /** Where to ask for what is taken in and still being checked. */
    private final Map<Sent, String> promised = new LinkedHashMap<>();

    UploadClient(Line line, UploadRecord record, Traffic traffic) {
        this.line = line;
        this.record = record;
        this.traffic = traffic;
    }

    void upload(Sent sent) throws IOException, InterruptedException {
        record.write(sent.line("sent"));
        HttpResponse<String> answer = right(sent, line.send(request(sent)));
        if (sent.kind().equals("STAGED")) {
            String place = answer.headers().firstValue("Location").orElseThrow();
            answer = right(sent, line.send(line.at(place + "/confirm").POST(BodyPublishers.noBody())));
        }
        acknowledged(sent, answer);
        if (answer.statusCode() == 202) {
            promised.put(sent, answer.headers().firstValue("Location").orElseThrow());
        }
        traffic.acknowledged.incrementAndGet();
    }

    /** Asks for what was promised until it is there. */
    void untilAllIsKept() throws IOException, InterruptedException {
        for (Map.Entry<Sent, String> promise : promised.entrySet()) {
            Sent sent = promise.getKey();
            HttpResponse<String> answer = right(sent, line.send(line.at(promise.getValue())));
            while (read(answer).get("state") instanceof String state
                    && (state.equals("RECEIVED") || state.equals("CHECKED"))) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
                answer = right(sent, line.send(line.at(promise.getValue())));
            }
            acknowledged(sent, answer);
        }
    }

    private HttpRequest.Builder request(Sent sent) {
        HttpRequest.Builder request = line.below(sent.path())
                .header("Content-Type", sent.type())
                .POST(BodyPublishers.ofByteArray(sent.body()));
        return sent.key().isEmpty() ? request : request.header("Idempotency-Key", sent.key());
    }

    private void acknowledged(Sent sent, HttpResponse<String> answer) throws IOException {
        Map<String, Object> told = sent.line("acknowledged");
        told.put("status", answer.statusCode());
        told.put("receipt", read(answer));
        record.write(told);
    }

    private Map<String, Object> read(HttpResponse<String> answer) throws IOException {
        return json.readValue(answer.body(), ANYTHING);
    }

    private static HttpResponse<String> right(Sent sent, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(sent.line("refused") + " " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
