package io.pilotgate.labels.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of WebVTT's cues. Where words carry times of their own, as in captions that a machine wrote, lines run up: a cue begins with
 * the line that the cue before it ended with.
 */
final class CueLines {

    private static final Pattern TIMED_WORD = Pattern.compile("<\\d[\\d:]*\\.\\d{3}>");

    /** @param first whether its cue begins with it */
    private record Line(String text, boolean first) {}

    private final List<Line> lines = new ArrayList<>();
    private boolean first = true;
    private boolean afterBlank;
    private boolean mayBeName;
    private boolean runUp;

    /** Another cue, which a line of spaces alone may part from the one before; then the line above its times is its name. */
    void begin() {
        if (mayBeName) {
            lines.remove(lines.size() - 1);
        }
        end();
        first = true;
    }

    void end() {
        afterBlank = false;
        mayBeName = false;
    }

    void add(String line) {
        boolean blank = line.isBlank();
        mayBeName = !blank && afterBlank && !first;
        afterBlank = blank;
        if (!blank) {
            runUp |= line.indexOf('<') >= 0 && TIMED_WORD.matcher(line).find();
            lines.add(new Line(line, first));
            first = false;
        }
    }

    /** What was said, each line once. */
    List<String> said() {
        List<String> said = new ArrayList<>();
        String before = "";
        for (Line line : lines) {
            String words = TimedTextFormat.plain(line.text).strip();
            if (!(runUp && line.first && words.equals(before))) {
                said.add(line.text);
            }
            before = words;
        }
        return said;
    }
}
