package io.pilotgate.grading.truth;

import io.pilotgate.grading.seal.ComparedModels;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A truth file on its way into the vault: each answer is sealed as it is read, no plain copy of the file is kept. */
public final class TruthDraft {

    /** More than any sample plan asks for. A draft is held in memory, about half a kilobyte an item. */
    static final int LARGEST = 200_000;

    private static final int LONGEST_STRATUM = 100;

    private static final int LINES_NAMED = 50;

    private final PilotId pilot;
    private final TruthCipher cipher;
    private final Map<String, Draft> byItem = new LinkedHashMap<>();
    private final Set<String> classes = new HashSet<>();
    private boolean withModels;

    TruthDraft(PilotId pilot, TruthCipher cipher) {
        this.pilot = pilot;
        this.cipher = cipher;
    }

    /**
     * Seals the answer to an item that is not in the draft yet.
     *
     * @param models whose answers the item compares; null where it names none
     */
    public void add(long line, String item, String label, String stratum, @Nullable ComparedModels models) {
        if (byItem.size() == LARGEST) {
            throw Refusal.invalid(
                    "file",
                    "The file has more than " + LARGEST
                            + " items. Seal a part of them: no sample plan needs that many.");
        }
        if (stratum.length() > LONGEST_STRATUM) {
            throw Refusal.invalid(
                    "line " + line + ", stratum",
                    "The stratum in line " + line + " has more than " + LONGEST_STRATUM
                            + " characters. Give strata short names, or check that the right column is named.");
        }
        SealedRow row = cipher.seal(pilot, item, label, stratum, models);
        if (byItem.putIfAbsent(row.itemKey(), new Draft(line, row)) != null) {
            throw new IllegalStateException("Line " + line + " names an item again.");
        }
        classes.add(label);
        withModels |= models != null;
    }

    public int items() {
        return byItem.size();
    }

    /** How many different labels there are. */
    public int classes() {
        return classes.size();
    }

    /** Whether any of its items names its models. */
    public boolean namesModels() {
        return withModels;
    }

    /** The lines of items that are among these keys, as text; empty where none is. */
    String linesOf(Collection<String> itemKeys) {
        List<Long> lines = byItem.entrySet().stream()
                .filter(entry -> itemKeys.contains(entry.getKey()))
                .map(entry -> entry.getValue().line)
                .toList();
        String first = lines.stream().limit(LINES_NAMED).map(Object::toString).collect(Collectors.joining(", "));
        int more = lines.size() - LINES_NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    /** In the order of their keys: the order of the file would tell which item a row is. */
    List<SealedRow> rows() {
        return byItem.values().stream()
                .map(Draft::row)
                .sorted(Comparator.comparing(SealedRow::itemKey))
                .toList();
    }

    PilotId pilot() {
        return pilot;
    }

    private record Draft(long line, SealedRow row) {}
}
