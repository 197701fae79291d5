package io.pilotgate.grading.figures;

import io.pilotgate.grading.figures.FigureCatalogue.Entry;
import java.util.List;

/** Figures of marked texts and of transcripts. */
final class TextEntries {

    private static final String SEMEVAL = "SemEval-2013 task 9 (Segura-Bedmar et al. 2013)";

    private TextEntries() {}

    static List<Entry> spans() {
        String n = "/texts";
        return List.of(
                Entry.of(
                        "/strict/f1",
                        "Strict F1: bounds and type",
                        n,
                        "answers",
                        "2 correct / (marked + true)",
                        SEMEVAL),
                Entry.of("/strict/precision", "Strict precision", n, "answers", "correct / marked", SEMEVAL),
                Entry.of("/strict/recall", "Strict recall", n, "answers", "correct / true", SEMEVAL),
                Entry.of(
                        "/exact/f1",
                        "Exact F1: bounds, whatever the type",
                        n,
                        "answers",
                        "2 correct / (marked + true)",
                        SEMEVAL),
                Entry.of(
                        "/partial/f1",
                        "Partial F1: an overlap counts half",
                        n,
                        "answers",
                        "2 (correct + half partial) / (marked + true)",
                        SEMEVAL),
                Entry.of(
                        "/type/f1",
                        "Type F1: type, with any overlap",
                        n,
                        "answers",
                        "2 correct / (marked + true)",
                        SEMEVAL),
                Entry.of(
                        "/conll/f1",
                        "Phrase F1",
                        n,
                        "answers",
                        "2 correct / (found + true phrases)",
                        "conlleval (Tjong Kim Sang and Buchholz 2000)"));
    }

    static List<Entry> transcripts() {
        String n = "/sentences";
        String words = "(S + D + I) / reference words";
        return List.of(
                Entry.of("/wer", "Word error rate, as written", n, "answers", words, "Levenshtein 1966"),
                Entry.of(
                        "/normalisations/lower/wer",
                        "Word error rate, lower case",
                        n,
                        "answers",
                        words,
                        "Levenshtein 1966"),
                Entry.of(
                        "/normalisations/normalised/wer",
                        "Word error rate, normalised (English letters alone)",
                        n,
                        "answers",
                        words,
                        "Levenshtein 1966"),
                Entry.of(
                        "/cer",
                        "Character error rate, as written",
                        n,
                        "answers",
                        "(S + D + I) / reference characters",
                        "Levenshtein 1966"),
                Entry.of(
                        "/sentenceExactRate",
                        "Right word for word, as written",
                        n,
                        "answers",
                        "answers without an error / answers",
                        "-"));
    }
}
