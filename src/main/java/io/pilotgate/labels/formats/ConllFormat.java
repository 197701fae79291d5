package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.TagChunks;
import io.pilotgate.labels.TagChunks.Chunk;
import io.pilotgate.labels.Tags;
import io.pilotgate.labels.TextDecoding;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * CoNLL columns: a token a line with its tag, a blank line after each sentence; IOB1, IOB2, BIOES and BILOU.
 *
 * <p>Traps: the scheme is not told, and I- after O begins a phrase in one and is a fault in another: all are read by the rules of
 * conlleval; where there is one type alone, some write B and I without it, which is type {@code _} here, as in seqeval; truth and answer may stand in two columns of one file; {@code -DOCSTART-} is no token; a line that begins with {@code #} is
 * a comment, or a token such as a hashtag with its tag; sentences have no ids, so an item is
 * a sentence by its number, or by a comment {@code # sent_id = ...}; its stratum stands in a comment too, {@code # stratum = news}, and
 * holds until another is named; annotators may have cut the text into other tokens, so a sentence
 * is kept as its characters without white space, which are the same however it was cut.
 */
final class ConllFormat implements AnnotationFormat {

    private static final String DOCUMENT = "-DOCSTART-";

    @Override
    public String name() {
        return "conll";
    }

    @Override
    public String description() {
        return "CoNLL columns of tokens and tags: IOB1, IOB2, BIOES, BILOU";
    }

    @Override
    public boolean fits(FileStart start) {
        boolean typed = true;
        boolean tagged = true;
        boolean any = false;
        int tokens = 0;
        for (String line : start.lines(50)) {
            if (!isComment(line) && !line.startsWith(DOCUMENT)) {
                String[] cells = cells(line);
                if (cells.length < 2) {
                    return false;
                }
                String last = cells[cells.length - 1];
                typed &= isTag(last);
                tagged &= isTag(last) || isUntyped(last);
                any |= holdsTag(cells);
                tokens++;
            }
        }
        return tokens > 0 && (typed || tagged && holdsSentences(start) || any && isNamed(start));
    }

    /** Letters alone might be the classes of a table. */
    private static boolean holdsSentences(FileStart start) {
        return isNamed(start)
                || Pattern.compile("\\R[ \\t]*\\R").matcher(start.text()).find();
    }

    private static boolean isNamed(FileStart start) {
        return start.isNamed("conll", "conll03", "iob", "bio", "iob2");
    }

    /** In any column but the first, which is the token. */
    private static boolean holdsTag(String[] cells) {
        for (int cell = 1; cell < cells.length; cell++) {
            if (isTag(cells[cell])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTag(String cell) {
        String tag = cell.strip();
        return tag.equals("O")
                || tag.length() > 2 && "BIESLU".indexOf(tag.charAt(0)) >= 0 && tag.charAt(1) == '-' && !hasSpace(tag);
    }

    /** Where only one kind of phrase is marked, its name is left out by some. */
    private static boolean isUntyped(String cell) {
        String tag = cell.strip();
        return tag.length() == 1 && "BIOESLU".indexOf(tag.charAt(0)) >= 0;
    }

    private static String[] cells(String line) {
        String cells = line.strip();
        return cells.indexOf('\t') >= 0 ? cells.split("\t") : atWhiteSpace(cells);
    }

    /** A loop, because it is asked of every token: an expression would be compiled anew for each. */
    private static String[] atWhiteSpace(String line) {
        List<String> cells = new ArrayList<>(4);
        int start = 0;
        for (int index = 0; index < line.length(); index++) {
            if (isSpace(line.charAt(index))) {
                if (index > start) {
                    cells.add(line.substring(start, index));
                }
                start = index + 1;
            }
        }
        cells.add(line.substring(start));
        return cells.toArray(String[]::new);
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }

    private static String withoutSpaces(String token) {
        return hasSpace(token) ? token.replaceAll("\\s", "") : token;
    }

    private static boolean hasSpace(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (isSpace(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    /** {@code # text = ...} is one; {@code # O} and {@code #winning O} are tokens. */
    private static boolean isComment(String line) {
        if (!line.startsWith("#")) {
            return false;
        }
        String[] cells = cells(line);
        boolean isNoted = cells.length > 2 && cells[0].equals("#") && cells[2].equals("=");
        return isNoted || !holdsTag(cells) && !(cells.length == 2 && isUntyped(cells[1]));
    }

    @Override
    public boolean gives(Shape shape) {
        return shape == Shape.MARKS;
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        try (InputStream file = source.open();
                BufferedReader text = TextDecoding.reader(file)) {
            Sentence sentence = new Sentence(source.stem(), options, sink);
            Lines lines = new Lines(text);
            long number = 0;
            while (lines.next()) {
                number++;
                if (sentence.tagsAreLast() && lines.isSpaced() && isToken(lines)) {
                    sentence.token(lines, number);
                } else {
                    line(lines.toString(), number, sentence);
                }
            }
            sentence.done();
        }
    }

    /** Neither a comment nor a mark of a document, without a closer look. */
    private static boolean isToken(Lines line) {
        char first = line.buffer()[line.start()];
        return first != '#' && first != '-';
    }

    private static void line(String line, long number, Sentence sentence) {
        if (line.isBlank()) {
            sentence.done();
        } else if (isComment(line)) {
            sentence.comment(line);
        } else if (!line.startsWith(DOCUMENT)) {
            sentence.token(line, number);
        }
    }

    /** A sentence on its way. */
    private static final class Sentence {

        private final String annotator;
        private final ReadOptions options;
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

        Sentence(String annotator, ReadOptions options, AnnotationSink sink) {
            this.annotator = annotator;
            this.options = options;
            this.sink = sink;
        }

        /** Where nobody says in which column they are. */
        boolean tagsAreLast() {
            return column() == null;
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
            String[] cells = cells(line);
            int tag = known.of(cells[column(cells.length, lineNumber)]);
            char[] token = withoutSpaces(cells[0]).toCharArray();
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

        private @Nullable String column() {
            boolean truth = options.side() == ReadOptions.Side.TRUTH;
            return truth && options.truth() != null
                    ? options.truth()
                    : options.labels().isEmpty() ? null : options.labels().get(0);
        }

        private int column(int width, long line) {
            String named = column();
            if (named == null) {
                if (width < 2) {
                    throw Refusal.invalid("line " + line, "This line has a token and no tag.");
                }
                return width - 1;
            }
            if (!named.strip().matches("\\d{1,4}")
                    || Integer.parseInt(named.strip()) < 1
                    || Integer.parseInt(named.strip()) > width) {
                throw Refusal.invalid(
                        "line " + line,
                        "There is no column " + Refusal.quoted(named) + " here: columns of CoNLL go by number, 1 to "
                                + width + ".");
            }
            return Integer.parseInt(named.strip()) - 1;
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
                    new Annotation(Place.line(firstLine), item, annotator, new Answer.Marks(text.toString(), marks)));
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
}
