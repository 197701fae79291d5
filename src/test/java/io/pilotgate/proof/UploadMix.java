package io.pilotgate.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * What one client uploads: daily reports as JSON and as files of three, each a further version of its day; label
 * batches of some dozen answers, at once or staged and confirmed, and now and then of thousands. No two uploads of a run are alike, and no other client
 * reports the same days: whatever is there once was sent once.
 */
final class UploadMix {

    /** So many rows are a hundred and fifty kilobytes, which the service of a run checks piece by piece behind the request. */
    private static final int LARGE = 6000;

    private static final String HEAD = "day,itemsDelivered,exceptions,annotatorsAtWork,claimedAccuracy,remarks\n";

    private final int client;
    private final List<String> days;
    private final Random random;

    /** @param days that this client alone reports */
    UploadMix(int client, List<String> days) {
        this.client = client;
        this.days = List.copyOf(days);
        this.random = new Random(client);
    }

    Sent upload(int number) {
        String key = number % 2 == 0 ? "crash-" + client + "-" + number : "";
        if (number % 60 == 30) {
            return batch("BATCH", "label-batches", number, key, LARGE);
        }
        return switch (number % 10) {
            case 0, 3, 6, 8 -> report(number, key);
            case 4 -> reports(number, key);
            case 9 -> batch("STAGED", "uploads", number, key, 20 + random.nextInt(40));
            default -> batch("BATCH", "label-batches", number, key, 20 + random.nextInt(40));
        };
    }

    private Sent report(int number, String key) {
        Map<String, Object> told = figures(number, number % days.size());
        String json =
                "{\"day\":\"%s\",\"itemsDelivered\":%s,\"exceptions\":1,\"annotatorsAtWork\":3,\"claimedAccuracy\":0.98,"
                                .formatted(told.get("day"), told.get("items"))
                        + "\"remarks\":\"" + told.get("mark") + "\"}";
        return Sent.json(client, number, key, json, Map.of("reports", List.of(told)));
    }

    private Sent reports(int number, String key) {
        List<Map<String, Object>> told = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            told.add(figures(number, (number + row) % days.size()));
        }
        String rows = told.stream()
                .map(row -> row.get("day") + "," + row.get("items") + ",1,3,98%," + row.get("mark"))
                .collect(Collectors.joining("\n", HEAD, "\n"));
        return Sent.file(client, number, "REPORTS", "daily-reports", key, rows, Map.of("reports", told));
    }

    private Map<String, Object> figures(int number, int day) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("day", days.get(day));
        figures.put("mark", "client " + client + " upload " + number);
        figures.put("items", 100 + number);
        return figures;
    }

    /** Two answers to each item. */
    private Sent batch(String kind, String path, int number, String key, int rows) {
        StringBuilder text = new StringBuilder("item,annotator,label\n");
        for (int row = 0; row < rows; row++) {
            text.append("c%d-u%d-i%d,a%d,label %d\n".formatted(client, number, row / 2, row % 2, random.nextInt(5)));
        }
        Map<String, Object> told = Map.of("rows", rows, "items", (rows + 1) / 2);
        return Sent.file(
                client, number, "BATCH", "label-batches?sopVersion=0.9&purpose=PRODUCTION", key, text.toString(), told);
    }
}
