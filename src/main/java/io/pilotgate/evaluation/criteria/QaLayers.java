package io.pilotgate.evaluation.criteria;

import java.util.List;
import java.util.stream.Stream;

/** Counts layers of quality assurance. A layer counts as documented with the document that describes it. */
public final class QaLayers {

    public static final int FEWEST = 3;

    private static final List<String> NAMED = List.of("selfCheck", "peerReview", "leadAudit");

    private QaLayers() {}

    public static long documented(Answers answers) {
        return NAMED.stream()
                        .filter(layer -> isDone(answers, layer))
                        .filter(layer -> hasDocument(answers, layer))
                        .count()
                + further(answers).filter(QaLayers::namesDocument).count();
    }

    static long done(Answers answers) {
        return NAMED.stream().filter(layer -> isDone(answers, layer)).count()
                + further(answers).count();
    }

    static List<String> undocumented(Answers answers) {
        return Stream.concat(
                        NAMED.stream()
                                .filter(layer -> isDone(answers, layer))
                                .filter(layer -> !hasDocument(answers, layer)),
                        further(answers).filter(line -> !namesDocument(line)))
                .toList();
    }

    private static boolean isDone(Answers answers, String layer) {
        return answers.yes("QUA2." + layer);
    }

    private static boolean hasDocument(Answers answers, String layer) {
        return answers.has("QUA2." + layer + "Document");
    }

    private static Stream<String> further(Answers answers) {
        return answers.lines("QUA2.furtherLayers").stream();
    }

    private static boolean namesDocument(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && !line.substring(colon + 1).isBlank();
    }
}
