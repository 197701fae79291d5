package io.pilotgate.rehearsal;

import io.pilotgate.kernel.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Old labels with known truth, in the order of their file: the first items calibrate, the rest is delivered.
 *
 * @param answers per item, in the order the items first occur
 * @param truth the right label of each item
 */
public record OldLabels(Map<String, List<Answer>> answers, Map<String, String> truth) {

    /** Items that calibrate: as many as a calibration batch may have. */
    static final int CALIBRATION_ITEMS = 100;

    /**
     * One answer.
     *
     * @param annotator empty where the file does not say whose it is
     */
    public record Answer(String item, String annotator, String label) {}

    public OldLabels {
        if (answers.size() <= CALIBRATION_ITEMS) {
            throw Refusal.invalid(
                    "labels",
                    "A rehearsal calibrates with the first " + CALIBRATION_ITEMS
                            + " items and delivers the rest; this file has " + answers.size()
                            + ". Give it more items.");
        }
    }

    List<String> calibrationItems() {
        return List.copyOf(answers.keySet()).subList(0, CALIBRATION_ITEMS);
    }

    public List<String> deliveredItems() {
        return List.copyOf(answers.keySet()).subList(CALIBRATION_ITEMS, answers.size());
    }

    List<Answer> answersTo(List<String> items) {
        return items.stream()
                .flatMap(item -> answers.getOrDefault(item, List.of()).stream())
                .toList();
    }

    /** Truth of everything that does not calibrate: what the blind set is drawn from. */
    Map<String, String> blindTruth() {
        Map<String, String> blind = new LinkedHashMap<>(truth);
        calibrationItems().forEach(blind::remove);
        return blind;
    }

    Map<String, String> calibrationTruth() {
        Map<String, String> calibration = new LinkedHashMap<>(truth);
        calibration.keySet().retainAll(calibrationItems());
        return calibration;
    }

    /** Gathers answers as they come out of a file. */
    static final class Gathering {

        private final Map<String, List<Answer>> answers = new LinkedHashMap<>();

        void add(String item, String annotator, String label) {
            answers.computeIfAbsent(item, ignored -> new ArrayList<>()).add(new Answer(item, annotator, label));
        }

        OldLabels with(Map<String, String> truth) {
            return new OldLabels(answers, truth);
        }
    }
}
