package io.pilotgate.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Stages a file, waits for its check and confirms it, and remembers how long each took. */
final class LargeUpload {

    private static final String BOUNDARY = "large-proof";

    /** Something that takes a while. */
    interface Deed {
        void done() throws Exception;
    }

    private final Map<String, Duration> times = new LinkedHashMap<>();
    private final Line line;
    private String place = "";
    private String last = "";

    LargeUpload(int port, PreparedPilot pilot) {
        line = new Line(port, pilot, new Traffic());
    }

    void stage(LargeFile file) throws Exception {
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n"),
                BodyPublishers.ofFile(file.path()),
                BodyPublishers.ofByteArray(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8)));
        timed("staged", () -> {
            HttpResponse<String> answer = line.send(line.below("uploads?sopVersion=0.9&purpose=PRODUCTION")
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    // The whole file is read once more for its key.
                    .header("Idempotency-Key", "large")
                    .POST(body));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
            place = answer.headers().firstValue("Location").orElseThrow();
        });
    }

    void untilChecked() throws Exception {
        timed("checked", () -> {
            do {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
                last = line.send(line.at(place)).body();
            } while (JsonPath.read(last, "$.state").equals("RECEIVED"));
            assertThat(JsonPath.<String>read(last, "$.state")).as(last).isEqualTo("CHECKED");
        });
    }

    void confirm() throws Exception {
        timed("confirmed", () -> {
            HttpResponse<String> answer = line.send(line.at(place + "/confirm").POST(BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        });
        last = line.send(line.at(place + "/receipt")).body();
    }

    <T> T receipt(String path) {
        return JsonPath.read(last, path);
    }

    void timed(String name, Deed deed) throws Exception {
        Instant begin = Instant.now();
        deed.done();
        times.put(name, Duration.between(begin, Instant.now()));
    }

    Map<String, Duration> times() {
        return times;
    }
}
