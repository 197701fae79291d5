package io.pilotgate.labels.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the offsets of a tool into code points, and notices those that do not fit. Where the file repeats the marked words, the way of
 * counting that gives them is the right one, and whether ends are inclusive; where several do, they are the same.
 */
final class MarkedText {

    /**
     * @param words that the file says are marked; empty where it does not say
     */
    record Raw(int start, int end, String type, String words) {}

    private final String text;
    private final Offsets offsets;
    private final boolean inclusiveEnds;

    /** @param usual how the tool counts, for {@link Offsets#AUTO} */
    MarkedText(String text, ReadOptions options, Offsets usual) {
        this.text = text;
        this.offsets = options.offsets() == Offsets.AUTO ? usual : options.offsets();
        this.inclusiveEnds = options.inclusiveEnds();
    }

    /** Empty where one of the marks fits the text in no way: such an answer is told, not guessed at. */
    Optional<List<Mark>> marks(List<Raw> raw) {
        Optional<List<Mark>> asUsual = marks(raw, offsets, inclusiveEnds);
        if (asUsual.isPresent() || text.isEmpty() || raw.stream().allMatch(mark -> mark.words.isEmpty())) {
            return asUsual;
        }
        Offsets other = offsets == Offsets.UTF16 ? Offsets.CODE_POINTS : Offsets.UTF16;
        return marks(raw, other, inclusiveEnds)
                .or(() -> marks(raw, offsets, !inclusiveEnds))
                .or(() -> marks(raw, other, !inclusiveEnds));
    }

    private Optional<List<Mark>> marks(List<Raw> raw, Offsets counting, boolean inclusive) {
        List<Mark> marks = new ArrayList<>();
        for (Raw each : raw) {
            int start = each.start;
            int end = inclusive ? each.end + 1 : each.end;
            if (start < 0 || end <= start) {
                return Optional.empty();
            }
            if (text.isEmpty()) {
                marks.add(new Mark(start, end, each.type));
                continue;
            }
            Mark mark = counting == Offsets.UTF16 ? ofUnits(start, end, each.type) : ofPoints(start, end, each.type);
            if (mark == null || !each.words.isEmpty() && !says(mark, each.words)) {
                return Optional.empty();
            }
            marks.add(mark);
        }
        return Optional.of(marks);
    }

    private @Nullable Mark ofUnits(int start, int end, String type) {
        if (end > text.length() || splitsPair(start) || splitsPair(end)) {
            return null;
        }
        int first = text.codePointCount(0, start);
        return new Mark(first, first + text.codePointCount(start, end), type);
    }

    private @Nullable Mark ofPoints(int start, int end, String type) {
        return end > text.codePointCount(0, text.length()) ? null : new Mark(start, end, type);
    }

    private boolean splitsPair(int place) {
        return place > 0
                && place < text.length()
                && Character.isHighSurrogate(text.charAt(place - 1))
                && Character.isLowSurrogate(text.charAt(place));
    }

    /** Some tools write a line break in the words as a backslash and an n. */
    private boolean says(Mark mark, String words) {
        int from = text.offsetByCodePoints(0, mark.start());
        String marked = text.substring(from, text.offsetByCodePoints(from, mark.end() - mark.start()));
        return marked.equals(words) || marked.equals(words.replace("\\n", "\n"));
    }
}
