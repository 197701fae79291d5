package io.pilotgate.proof;

import io.pilotgate.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One upload as a client sends it, over and over until it is acknowledged.
 *
 * @param kind BATCH, STAGED (a batch that is staged first and then confirmed), REPORT or REPORTS
 * @param path below the pilot
 * @param key for a second look by the service; empty where the client gives none
 * @param file its bytes as they are kept
 * @param told what a judge must find of it
 */
record Sent(
        int client,
        int number,
        String kind,
        String path,
        String key,
        String type,
        byte[] body,
        byte[] file,
        Map<String, Object> told) {

    private static final String BOUNDARY = "crash-proof";

    static Sent json(int client, int number, String key, String body, Map<String, Object> told) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Sent(client, number, "REPORT", "daily-reports", key, "application/json", bytes, bytes, told);
    }

    static Sent file(
            int client, int number, String kind, String path, String key, String text, Map<String, Object> told) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + client + "-"
                + number + ".csv\"\r\nContent-Type: text/csv\r\n\r\n";
        byte[] body = (head + text + "\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return new Sent(
                client,
                number,
                kind,
                path,
                key,
                "multipart/form-data; boundary=" + BOUNDARY,
                body,
                text.getBytes(StandardCharsets.UTF_8),
                told);
    }

    /** As the record tells of it. */
    Map<String, Object> line(String event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("event", event);
        line.put("client", client);
        line.put("number", number);
        line.put("kind", kind);
        line.put("key", key);
        line.put("sha256", HexFormat.of().formatHex(Sha256.newDigest().digest(file)));
        line.putAll(told);
        return line;
    }
}
