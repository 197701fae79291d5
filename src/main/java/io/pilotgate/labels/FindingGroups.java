package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a file, grouped by cause and column: the first lines of each and how many there are. */
public final class FindingGroups {

    /** So many examples tell a person where to look; a million of them fill the memory. */
    static final int SHOWN = 5;

    /** A table of thousands of columns may be wrong in each of them; nobody reads more than these. */
    private static final int MOST = 100;

    private record Key(String code, String cause, String column) {}

    private static final class Tally {
        private final List<String> first = new ArrayList<>(SHOWN);
        private final Finding example;
        private long count;

        Tally(Finding example) {
            this.example = example;
        }

        void add(Finding finding) {
            if (count < SHOWN) {
                boolean said = finding.found().isEmpty() || finding.cause().contains(finding.found());
                first.add("line " + finding.line() + (said ? "" : " (" + finding.found() + ")"));
            }
            count++;
        }

        FindingGroup group() {
            return new FindingGroup(example.code(), example.place(), example.column(), count, text(), example.mend());
        }

        private String text() {
            if (example.saysAll()) {
                return example.cause();
            }
            long more = count - first.size();
            return example.cause() + (example.column().isEmpty() ? "" : " in " + example.inColumn()) + ", "
                    + times(count) + ": " + String.join(", ", first) + (more > 0 ? " and " + more + " more" : "") + ".";
        }
    }

    private final Map<Key, Tally> groups = new LinkedHashMap<>();
    private final Map<String, Long> unlisted = new LinkedHashMap<>();
    private long total;

    public void add(Finding finding) {
        total++;
        Tally tally = tally(finding);
        if (tally == null) {
            unlisted(finding, 1);
        } else {
            tally.add(finding);
        }
    }

    /** Counts further findings like this one, of which nothing but their number is known. */
    public void more(Finding like, long number) {
        total += number;
        Tally tally = tally(like);
        if (tally == null) {
            unlisted(like, number);
        } else {
            tally.count += number;
        }
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public long total() {
        return total;
    }

    public List<FindingGroup> list() {
        List<FindingGroup> list =
                new ArrayList<>(groups.values().stream().map(Tally::group).toList());
        unlisted.forEach((what, count) -> list.add(new FindingGroup(
                "MORE", "file", "", count, what + ", " + times(count) + ".", "Mend what is listed first.")));
        return list;
    }

    /** All of it as one "no". */
    public Refusal refusal() {
        return new Refusal(
                Refusal.Kind.INVALID, list().stream().map(FindingGroup::reason).toList());
    }

    /** None where there are too many groups already. */
    private @Nullable Tally tally(Finding finding) {
        Key key = new Key(finding.code(), finding.cause(), finding.column());
        return groups.size() < MOST || groups.containsKey(key) || finding.saysAll()
                ? groups.computeIfAbsent(key, unseen -> new Tally(finding))
                : null;
    }

    private void unlisted(Finding finding, long number) {
        unlisted.merge(
                finding.code().equals("UNKNOWN_LABEL") ? "Further unknown labels" : "So much in further columns",
                number,
                Long::sum);
    }

    private static String times(long count) {
        return count == 1 ? "once" : count + " times";
    }
}
