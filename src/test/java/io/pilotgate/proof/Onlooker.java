package io.pilotgate.proof;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Looks at the batches all the while, and writes down each as it was seen first: half of one must never be. */
final class Onlooker {

    private static final TypeReference<List<Map<String, Object>>> BATCHES = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper();
    private final Line line;
    private final UploadRecord record;
    private final Set<Map<String, Object>> seen = new HashSet<>();

    Onlooker(Line line, UploadRecord record) {
        this.line = line;
        this.record = record;
    }

    /** Until it is interrupted. */
    void look() throws IOException, InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            for (Map<String, Object> batch :
                    json.readValue(line.send(line.below("label-batches").GET()).body(), BATCHES)) {
                Map<String, Object> told = Map.of(
                        "event",
                        "seen",
                        "sha256",
                        batch.get("sha256"),
                        "rows",
                        batch.get("rows"),
                        "items",
                        batch.get("items"));
                if (seen.add(told)) {
                    record.write(told);
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
