package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table is what, by name or by 1-based number; what is not named is guessed from usual names.
 *
 * @param labels of one column; several are wide: a column for each annotator
 */
record TableColumns(
        List<String> names,
        int item,
        int annotator,
        List<Integer> labels,
        int turn,
        int dimension,
        int first,
        int second,
        int start,
        int end,
        int content,
        int stratum) {

    static final int NONE = -1;

    private static final Set<String> ITEMS = Set.of(
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
    private static final Set<String> ANNOTATORS = Set.of(
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
    private static final Set<String> LABELS = Set.of(
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
    private static final Set<String> TRUTHS = Set.of(
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
    private static final Set<String> TURNS = Set.of("turn", "turnid", "turnindex");
    private static final Set<String> DIMENSIONS = Set.of("dimension", "aspect", "criterion", "metric");
    private static final Set<String> CONTENTS =
            Set.of("contenthash", "contentsha256", "contentmd5", "itemhash", "itemsha256");
    private static final Set<String> STARTS = Set.of("start", "startoffset", "begin", "from");
    private static final Set<String> STRATA = Set.of("stratum", "strata", "stratumid", "stratumname");
    private static final Set<String> ENDS = Set.of("end", "endoffset", "stop", "to");

    /**
     * Whether the first row names the columns. A truth file of its own may have no header though the labels have one, where none of its
     * first cells is a name that was given or is usual; or have one though the labels have none, where it names an item and a truth.
     */
    static boolean hasHeader(List<String> first, ReadOptions options) {
        return options.lenient()
                ? options.header() ? new Search(first, true, true).isNamed(options) : namesColumns(first)
                : options.header();
    }

    /** Whether a first line is the usual names of an item and of what is said of it, and nothing of a text. */
    static boolean namesColumns(List<String> lines) {
        List<String> cells = lines.stream()
                .flatMap(line -> Stream.of(line.split("[,;|]")))
                .map(Search::letters)
                .toList();
        return cells.stream().anyMatch(ITEMS::contains)
                && cells.stream().anyMatch(cell -> LABELS.contains(cell) || TRUTHS.contains(cell));
    }

    /** @throws Refusal naming the columns there are, where one that is needed is not found */
    static TableColumns find(List<String> header, ReadOptions options) {
        Search search = new Search(header, hasHeader(header, options), options.lenient());
        int item = search.item(options);
        boolean truth = options.side() == ReadOptions.Side.TRUTH;
        List<Integer> labels = truth ? search.truth(options) : search.labels(options);
        boolean marks = options.shape() == ReadOptions.Shape.MARKS;
        return new TableColumns(
                search.names(),
                item,
                truth ? NONE : search.optional(options.annotator(), ANNOTATORS, "annotator", "--annotator-column"),
                labels,
                search.optional(options.turn(), TURNS, "turn", "--turn-column"),
                search.optional(options.dimension(), DIMENSIONS, "dimension", "--dimension-column"),
                search.given(options.first(), "--first-model-column"),
                search.given(options.second(), "--second-model-column"),
                marks ? search.required(options.start(), STARTS, "start", "--start-column") : NONE,
                marks ? search.required(options.end(), ENDS, "end", "--end-column") : NONE,
                truth ? NONE : search.guessed(CONTENTS),
                truth ? search.optional(options.stratum(), STRATA, "stratum", "--stratum-column") : NONE);
    }

    /** A row for each label of an item, and nothing else that an answer is told apart by. */
    boolean isLong() {
        return !isWide()
                && turn == NONE
                && dimension == NONE
                && first == NONE
                && second == NONE
                && content == NONE
                && stratum == NONE;
    }

    boolean isWide() {
        return labels.size() > 1;
    }

    String name(int column) {
        return names.get(column);
    }

    /** One way through the header. */
    private record Search(List<String> header, boolean named, boolean lenient) {

        boolean isNamed(ReadOptions options) {
            List<String> given = new ArrayList<>(options.labels());
            given.add(options.item() == null ? "" : options.item());
            given.add(options.truth() == null ? "" : options.truth());
            return header.stream()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .anyMatch(name -> given.contains(name)
                            || ITEMS.contains(letters(name))
                            || LABELS.contains(letters(name))
                            || TRUTHS.contains(letters(name)));
        }

        /** Of two columns without names the first is the item. */
        int item(ReadOptions options) {
            int found = optional(options.item(), ITEMS, "item", "--item-column");
            if (found == NONE && lenient && header.size() == 2) {
                return 0;
            }
            return found == NONE ? required(null, ITEMS, "item", "--item-column") : found;
        }

        List<String> names() {
            return named
                    ? header
                    : IntStream.rangeClosed(1, header.size())
                            .mapToObj(Integer::toString)
                            .toList();
        }

        List<Integer> labels(ReadOptions options) {
            if (options.labels().isEmpty()) {
                return List.of(required(null, LABELS, "label", "--label-column"));
            }
            List<Integer> columns = new ArrayList<>();
            for (String name : options.labels()) {
                columns.add(column(name, "--label-column"));
            }
            return columns;
        }

        /** Without a column of truth the file's labels are the truth. */
        List<Integer> truth(ReadOptions options) {
            int named = options.truth() == null ? NONE : optional(options.truth(), TRUTHS, "truth", "--truth-column");
            if (named != NONE) {
                return List.of(named);
            }
            int guessed = guessed(TRUTHS);
            if (guessed == NONE && lenient && header.size() == 2) {
                return List.of(1);
            }
            return guessed == NONE ? labels(options) : List.of(guessed);
        }

        int required(@Nullable String given, Set<String> usual, String role, String option) {
            int found = optional(given, usual, role, option);
            if (found == NONE) {
                throw Refusal.invalid(
                        option,
                        "Which column is the " + role + "? Name it, by name or number. Columns: " + listed() + "."
                                + (named ? " Where this row is data already, say that there is no header." : ""));
            }
            return found;
        }

        int optional(@Nullable String given, Set<String> usual, String role, String option) {
            if (given == null) {
                return guessed(usual);
            }
            return lenient && !has(given) ? guessed(usual) : column(given, option);
        }

        int given(@Nullable String given, String option) {
            return given == null ? NONE : column(given, option);
        }

        int guessed(Set<String> usual) {
            if (!named) {
                return NONE;
            }
            for (int column = 0; column < header.size(); column++) {
                if (usual.contains(letters(header.get(column)))) {
                    return column;
                }
            }
            return NONE;
        }

        private boolean has(String given) {
            return place(given.strip()) != NONE;
        }

        /** By the name, else by the number. */
        private int place(String wanted) {
            for (int column = 0; named && column < header.size(); column++) {
                if (header.get(column).strip().equals(wanted)) {
                    return column;
                }
            }
            int number = wanted.matches("\\d{1,6}") ? Integer.parseInt(wanted) : 0;
            return number >= 1 && number <= header.size() ? number - 1 : NONE;
        }

        private int column(String given, String option) {
            int column = place(given.strip());
            if (column == NONE) {
                throw Refusal.invalid(
                        option, "There is no column " + Refusal.quoted(given.strip()) + ". Columns: " + listed() + ".");
            }
            return column;
        }

        private String listed() {
            return IntStream.range(0, Math.min(30, header.size()))
                    .mapToObj(column -> (column + 1) + (named ? " " + Refusal.quoted(header.get(column)) : ""))
                    .collect(Collectors.joining(", "));
        }

        private static String letters(String name) {
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
}
