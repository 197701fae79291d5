package io.pilotgate.grading.tasks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Labels that differ in spelling alone, such as {@code 1} and {@code 1.0} or {@code Yes} and {@code yes}: they count as different, and
 * whoever meant them as one is told why so many answers are wrong.
 */
final class AlikeLabels {

    /** Of more labels than these nobody reads which are alike. */
    private static final int MOST_LABELS = 1000;

    private AlikeLabels() {}

    /** Those that are alike, in the order of their letters. */
    static List<List<String>> of(List<String> labels) {
        if (labels.size() > MOST_LABELS) {
            return List.of();
        }
        Map<String, List<String>> bySpelling = new TreeMap<>();
        labels.forEach(label -> bySpelling
                .computeIfAbsent(plain(label), unseen -> new ArrayList<>())
                .add(label));
        return bySpelling.values().stream().filter(alike -> alike.size() > 1).toList();
    }

    private static String plain(String label) {
        if (label.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?")) {
            BigDecimal number = new BigDecimal(label).stripTrailingZeros();
            return number.signum() == 0 ? "0" : number.toPlainString();
        }
        return label.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    }
}
