package io.pilotgate.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Simulated files to hand in, the same at every start. */
enum SampleFile {
    CALIBRATION_TRUTH("Ground truth of 60 calibration items, for the pilot's ground truth (QA)") {
        @Override
        String content() {
            return truth(0, CALIBRATION);
        }
    },
    CALIBRATION_LABELS("The vendor's calibration batch: 60 items, one wrong") {
        @Override
        String content() {
            return labels(0, CALIBRATION, item -> item == 17);
        }
    },
    BLIND_TRUTH("Ground truth of 400 items, for the blind set (QA)") {
        @Override
        String content() {
            return truth(CALIBRATION, CALIBRATION + BLIND);
        }
    },
    LABELS("The vendor's label batch: 1,000 items, about 1 in 100 wrong") {
        @Override
        String content() {
            Random slips = new Random(7);
            return labels(CALIBRATION, CALIBRATION + DELIVERED, item -> slips.nextInt(100) == 0);
        }
    },
    PAPER("A stand-in for a signed paper or an SOP, for the document upload") {
        @Override
        String content() {
            return "Simulated paper of the Pilotgate demo. It stands in for a signed agreement or an SOP.\n";
        }

        @Override
        String fileName() {
            return "paper.txt";
        }
    };

    private static final int CALIBRATION = 60;
    private static final int BLIND = 400;
    private static final int DELIVERED = 1000;

    private final String title;

    SampleFile(String title) {
        this.title = title;
    }

    abstract String content();

    String title() {
        return title;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
    }

    static Optional<SampleFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName().equals(fileName))
                .findFirst();
    }

    private static String truth(int from, int to) {
        return table("item,truth", from, to, item -> label(item));
    }

    private static String labels(int from, int to, java.util.function.IntPredicate wrong) {
        return table("item,label", from, to, item -> label(wrong.test(item) ? item + 1 : item));
    }

    private static String table(String header, int from, int to, IntFunction<String> label) {
        return header + "\n"
                + IntStream.range(from, to)
                        .mapToObj(item -> "ticket-%04d,%s".formatted(item, label.apply(item)))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    // Alternating, so that the neighbour's label is always the wrong one.
    private static String label(int item) {
        return item % 2 == 0 ? "urgent" : "routine";
    }
}
