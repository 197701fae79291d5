package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One way through the first row of a table.
 *
 * @param named whether it names the columns
 * @param lenient whether a column that was named for another file is guessed where this one has none of the name
 */
record HeaderSearch(List<String> header, boolean named, boolean lenient) {

    boolean isNamed(ReadOptions options) {
        List<String> given = new ArrayList<>(options.labels());
        given.add(options.item() == null ? "" : options.item());
        given.add(options.truth() == null ? "" : options.truth());
        // Loops, as the first truth waits for this: a stream would take longer than a thousand rows.
        for (String cell : header) {
            String name = cell.strip();
            if (!name.isEmpty() && (isOneOf(given, name) || isUsual(UsualColumns.letters(name)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(List<String> given, String name) {
        for (String each : given) {
            if (name.equalsIgnoreCase(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUsual(String letters) {
        return UsualColumns.ITEMS.contains(letters)
                || UsualColumns.LABELS.contains(letters)
                || UsualColumns.TRUTHS.contains(letters);
    }

    /** Of two columns without names the first is the item, unless it is what is true. */
    int item(ReadOptions options) {
        int found = optional(options.item(), UsualColumns.ITEMS, "item", "--item-column");
        if (found == TableColumns.NONE && lenient && header.size() == 2) {
            return namedTruth(options) == 0 ? 1 : 0;
        }
        if (found == TableColumns.NONE && !lenient && areAllSaid(options)) {
            return TableColumns.NONE;
        }
        return found == TableColumns.NONE ? required(null, UsualColumns.ITEMS, "item", "--item-column") : found;
    }

    /** Whether each column is an annotator's or the truth, so that none is left to be the item. */
    private boolean areAllSaid(ReadOptions options) {
        Set<Integer> said = new HashSet<>();
        if (options.labels().size() > 1) {
            said.addAll(labels(options));
            said.add(options.truth() == null ? TableColumns.NONE : column(options.truth(), "--truth-column"));
        }
        return IntStream.range(0, header.size()).allMatch(said::contains);
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
            return List.of(required(null, UsualColumns.LABELS, "label", "--label-column"));
        }
        List<Integer> columns = new ArrayList<>();
        for (String name : options.labels()) {
            columns.add(column(name, "--label-column"));
        }
        return columns;
    }

    /** Without a column of truth it is the one beside the item, or the file's labels are the truth. */
    List<Integer> truth(ReadOptions options) {
        int named = namedTruth(options);
        if (named == TableColumns.NONE && lenient && header.size() == 2) {
            return List.of(1 - item(options));
        }
        return named == TableColumns.NONE ? labels(options) : List.of(named);
    }

    /** Its name is that of this file alone, which is why it is not guessed over. */
    private int namedTruth(ReadOptions options) {
        return options.truth() == null ? guessed(UsualColumns.TRUTHS) : column(options.truth(), "--truth-column");
    }

    int required(@Nullable String given, Set<String> usual, String role, String option) {
        int found = optional(given, usual, role, option);
        if (found == TableColumns.NONE) {
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
        return given == null ? TableColumns.NONE : column(given, option);
    }

    int guessed(Set<String> usual) {
        if (!named) {
            return TableColumns.NONE;
        }
        for (int column = 0; column < header.size(); column++) {
            if (usual.contains(UsualColumns.letters(header.get(column)))) {
                return column;
            }
        }
        return TableColumns.NONE;
    }

    private boolean has(String given) {
        return found(given.strip()) != TableColumns.NONE;
    }

    private int found(String wanted) {
        int exactly = place(wanted);
        return exactly == TableColumns.NONE ? inOtherLetters(wanted) : exactly;
    }

    /** By the name, else by the number. */
    private int place(String wanted) {
        for (int column = 0; named && column < header.size(); column++) {
            if (header.get(column).strip().equals(wanted)) {
                return column;
            }
        }
        int number = wanted.matches("\\d{1,6}") ? Integer.parseInt(wanted) : 0;
        return number >= 1 && number <= header.size() ? number - 1 : TableColumns.NONE;
    }

    private int column(String given, String option) {
        String wanted = given.strip();
        int column = found(wanted);
        if (column == TableColumns.NONE) {
            throw Refusal.invalid(
                    option, "There is no column " + Refusal.quoted(wanted) + ". Columns: " + listed() + ".");
        }
        return column;
    }

    /** The only column of this name in small or capital letters. */
    private int inOtherLetters(String wanted) {
        int[] found = IntStream.range(0, named ? header.size() : 0)
                .filter(column -> header.get(column).strip().equalsIgnoreCase(wanted))
                .toArray();
        return found.length == 1 ? found[0] : TableColumns.NONE;
    }

    private String listed() {
        return IntStream.range(0, Math.min(30, header.size()))
                .mapToObj(column -> (column + 1) + (named ? " " + Refusal.quoted(header.get(column)) : ""))
                .collect(Collectors.joining(", "));
    }
}
