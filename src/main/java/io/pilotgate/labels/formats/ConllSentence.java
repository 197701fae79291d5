package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.TagChunks;
import io.pilotgate.labels.TagChunks.Chunk;
import io.pilotgate.labels.Tags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A sentence on its way: its text as characters without white space, and the tags of its tokens. */
final class ConllSentence {

    private final String annotator;
    private final ReadOptions options;
    private final ConllColumn column;
    private final AnnotationSink sink;
    private final Tags known = new Tags();
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] tags = new int[starts.length];
    private int number = 1;
    private int tokens;
    private String id = "";
    private String stratum = "";
    private long firstLine;
    private int length;

    ConllSentence(String annotator, ReadOptions options, AnnotationSink sink) {
        this.annotator = annotator;
        this.options = options;
        this.column = ConllColumn.of(options);
        this.sink = sink;
    }

    /** The tags of the file so far. */
    Tags known() {
        return known;
    }

    void comment(String line) {
        int sign = line.indexOf('=');
        String key = sign < 0 ? "" : line.substring(1, sign).strip();
        if (key.equals("sent_id") || key.equals("id")) {
            id = line.substring(sign + 1).strip();
        } else if (sign > 0 && key.equals(options.stratum() == null ? "stratum" : options.stratum())) {
            stratum = line.substring(sign + 1).strip();
        }
    }

    void token(String line, long lineNumber) {
        String[] cells = ConllLine.cells(line);
        int tag = known.of(cells[column.index(cells.length, lineNumber)]);
        char[] token = ConllLine.withoutSpaces(cells[0]).toCharArray();
        token(token, 0, token.length, tag, lineNumber);
    }

    void token(Lines line, long lineNumber) {
        int tag = known.of(line.buffer(), line.lastSpace() + 1, line.end() - line.lastSpace() - 1);
        token(line.buffer(), line.start(), line.firstSpace() - line.start(), tag, lineNumber);
    }

    private void token(char[] characters, int offset, int count, int tag, long lineNumber) {
        if (tokens == 0) {
            firstLine = lineNumber;
        }
        if (tokens == starts.length) {
            starts = Arrays.copyOf(starts, 2 * tokens);
            tags = Arrays.copyOf(tags, 2 * tokens);
        }
        starts[tokens] = length;
        tags[tokens++] = tag;
        text.append(characters, offset, count);
        length += Character.codePointCount(characters, offset, count);
    }

    void done() {
        if (tokens == 0) {
            return;
        }
        String item = id.isEmpty() ? Integer.toString(number) : id;
        List<Mark> marks = new ArrayList<>();
        for (Chunk chunk : chunks()) {
            int end = chunk.to() < tokens ? starts[chunk.to()] : length;
            marks.add(new Mark(starts[chunk.from()], end, chunk.type()));
        }
        if (options.side() == ReadOptions.Side.TRUTH && !stratum.isEmpty()) {
            sink.stratum(Place.line(firstLine), item, stratum);
        }
        sink.annotation(
                new Annotation(Place.line(firstLine), item, annotator, new Answer.Measured(text.toString(), marks)));
        number++;
        id = "";
        tokens = 0;
        length = 0;
        text.setLength(0);
    }

    private List<Chunk> chunks() {
        try {
            return TagChunks.of(known, tags, tokens);
        } catch (TagChunks.UnknownTag unknown) {
            throw Refusal.invalid(
                    "line " + (firstLine + unknown.token()),
                    Optional.ofNullable(unknown.getMessage()).orElse("")
                            + " Name the column of the tags by its number.");
        }
    }
}
