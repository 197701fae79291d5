package io.pilotgate.labels.formats;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What people and tools call the columns of a table, in small letters and without anything between them. */
final class UsualColumns {

    static final Set<String> ITEMS = Set.of(
            "item",
            "itemid",
            "id",
            "taskid",
            "origid",
            "exampleid",
            "documentid",
            "docid",
            "imageid",
            "file",
            "filename",
            "audio",
            "audioid",
            "audiofilepath",
            "utteranceid",
            "uttid",
            "segmentid",
            "sampleid",
            "pairid",
            "promptid",
            "inputaudio",
            "utterance",
            "question",
            "questionid",
            "idx",
            "conversation",
            "conversationid");
    static final Set<String> ANNOTATORS = Set.of(
            "annotator",
            "annotatorid",
            "worker",
            "workerid",
            "amtworkerids",
            "assignmentworkerid",
            "rater",
            "raterid",
            "user",
            "userid",
            "labeler",
            "labeller",
            "judge",
            "coder",
            "judgeid",
            "coderid",
            "reviewer",
            "evaluator",
            "annotatedby",
            "labeledby",
            "completedby");
    static final Set<String> LABELS = Set.of(
            "label",
            "labels",
            "response",
            "answer",
            "annotation",
            "class",
            "category",
            "judgment",
            "choice",
            "rating",
            "score",
            "rank",
            "ranking",
            "vote",
            "verdict",
            "prediction",
            "predicted",
            "value",
            "transcript",
            "transcription",
            "outputtranscription",
            "hypothesis",
            "preference",
            "winner",
            "tags",
            "type");
    static final Set<String> TRUTHS = Set.of(
            "truth",
            "gold",
            "goldlabel",
            "groundtruth",
            "truelabel",
            "correctlabel",
            "expected",
            "reference",
            "referencelabel",
            "gt",
            "goldstandard",
            "trueclass",
            "correctanswer",
            "referencetext",
            "referencetranscript");
    static final Set<String> TURNS = Set.of("turn", "turnid", "turnindex");
    static final Set<String> DIMENSIONS = Set.of("dimension", "aspect", "criterion", "metric");
    static final Set<String> CONTENTS = Set.of("contenthash", "contentsha256", "contentmd5", "itemhash", "itemsha256");
    static final Set<String> STARTS = Set.of("start", "startoffset", "begin", "from");
    static final Set<String> STRATA = Set.of("stratum", "strata", "stratumid", "stratumname");
    static final Set<String> ENDS = Set.of("end", "endoffset", "stop", "to");

    private UsualColumns() {}

    /** Whether a first line is the usual names of an item and of what is said of it, and nothing of a text. */
    static boolean namesColumns(List<String> lines) {
        List<String> cells = lines.stream()
                .flatMap(line -> Stream.of(line.split("[,;|]")))
                .map(UsualColumns::letters)
                .toList();
        return cells.stream().anyMatch(ITEMS::contains)
                && cells.stream().anyMatch(cell -> LABELS.contains(cell) || TRUTHS.contains(cell));
    }

    /** A name as it stands in these sets. */
    static String letters(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder();
        for (int index = 0; index < lower.length(); index += Character.charCount(lower.codePointAt(index))) {
            if (isLetterOrNumber(lower.codePointAt(index))) {
                letters.appendCodePoint(lower.codePointAt(index));
            }
        }
        return letters.toString();
    }

    private static boolean isLetterOrNumber(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
