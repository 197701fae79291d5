package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.TagChunks;
import io.pilotgate.labels.TagChunks.Chunk;
import io.pilotgate.labels.TextDecoding;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * CoNLL columns: a token a line with its tag, a blank line after each sentence; IOB1, IOB2, BIOES and BILOU.
 *
 * <p>Traps: the scheme is not told, and I- after O begins a phrase in one and is a fault in another: all are read by the rules of
 * conlleval; where there is one type alone, some write B and I without it, which is type {@code _} here, as in seqeval; truth and answer may stand in two columns of one file; {@code -DOCSTART-} is no token; a line that begins with {@code #} is
 * a comment, or a token such as a hashtag with its tag; sentences have no ids, so an item is
 * a sentence by its number, or by a comment {@code # sent_id = ...}; annotators may have cut the text into other tokens, so a sentence
 * is kept as its characters without white space, which are the same however it was cut.
 */
final class ConllFormat implements AnnotationFormat {

    private static final String DOCUMENT = "-DOCSTART-";
    private static final Pattern TAG = Pattern.compile("O|[BIESLU]-\\S+");
    private static final Pattern UNTYPED = Pattern.compile("[BIOESLU]");
    private static final Pattern SENTENCES_APART = Pattern.compile("\\R[ \\t]*\\R");

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
        List<String[]> lines = start.lines(50).stream()
                .filter(line -> !isComment(line) && !line.startsWith(DOCUMENT))
                .map(ConllFormat::cells)
                .toList();
        boolean columns = !lines.isEmpty() && lines.stream().allMatch(cells -> cells.length > 1);
        return columns
                && (lines.stream().allMatch(cells -> isTag(cells[cells.length - 1]))
                        || holdsSentences(start)
                                && lines.stream()
                                        .allMatch(cells ->
                                                isTag(cells[cells.length - 1]) || isUntyped(cells[cells.length - 1]))
                        || isNamed(start) && lines.stream().anyMatch(ConllFormat::holdsTag));
    }

    /** Letters alone might be the classes of a table. */
    private static boolean holdsSentences(FileStart start) {
        return isNamed(start) || SENTENCES_APART.matcher(start.text()).find();
    }

    private static boolean isNamed(FileStart start) {
        return start.isNamed("conll", "conll03", "iob", "bio", "iob2");
    }

    /** In any column but the first, which is the token. */
    private static boolean holdsTag(String[] cells) {
        return Stream.of(cells).skip(1).anyMatch(ConllFormat::isTag);
    }

    private static boolean isTag(String cell) {
        return TAG.matcher(cell.strip()).matches();
    }

    /** Where only one kind of phrase is marked, its name is left out by some. */
    private static boolean isUntyped(String cell) {
        return UNTYPED.matcher(cell.strip()).matches();
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
        for (int index = 0; index < token.length(); index++) {
            if (isSpace(token.charAt(index))) {
                return token.replaceAll("\\s", "");
            }
        }
        return token;
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
            Sentence sentence = new Sentence(1, source.stem());
            long number = 0;
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                number++;
                if (line.isBlank()) {
                    sentence = sentence.done(sink, number);
                } else if (isComment(line)) {
                    sentence.comment(line);
                } else if (!line.startsWith(DOCUMENT)) {
                    sentence.token(line, number, options);
                }
            }
            sentence.done(sink, number + 1);
        }
    }

    /** A sentence on its way. */
    private static final class Sentence {

        private final int number;
        private final String annotator;
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private String id = "";
        private long firstLine;
        private int length;

        Sentence(int number, String annotator) {
            this.number = number;
            this.annotator = annotator;
        }

        void comment(String line) {
            int sign = line.indexOf('=');
            String key = sign < 0 ? "" : line.substring(1, sign).strip();
            if (key.equals("sent_id") || key.equals("id")) {
                id = line.substring(sign + 1).strip();
            }
        }

        void token(String line, long lineNumber, ReadOptions options) {
            String[] cells = cells(line);
            String tag = cells[column(cells.length, options, lineNumber)].strip();
            if (tags.isEmpty()) {
                firstLine = lineNumber;
            }
            String token = withoutSpaces(cells[0]);
            starts.add(length);
            text.append(token);
            length += token.codePointCount(0, token.length());
            tags.add(tag);
        }

        private static int column(int width, ReadOptions options, long line) {
            boolean truth = options.side() == ReadOptions.Side.TRUTH;
            String named = truth && options.truth() != null
                    ? options.truth()
                    : options.labels().isEmpty() ? null : options.labels().get(0);
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

        Sentence done(AnnotationSink sink, long line) {
            if (tags.isEmpty()) {
                return this;
            }
            String item = id.isEmpty() ? Integer.toString(number) : id;
            List<Mark> marks = new ArrayList<>();
            for (Chunk chunk : chunks()) {
                int end = chunk.to() < starts.size() ? starts.get(chunk.to()) : length;
                marks.add(new Mark(starts.get(chunk.from()), end, chunk.type()));
            }
            sink.annotation(
                    new Annotation(Place.line(firstLine), item, annotator, new Answer.Marks(text.toString(), marks)));
            return new Sentence(number + 1, annotator);
        }

        private List<Chunk> chunks() {
            try {
                return TagChunks.of(tags);
            } catch (TagChunks.UnknownTag unknown) {
                throw Refusal.invalid(
                        "line " + (firstLine + unknown.token()),
                        Optional.ofNullable(unknown.getMessage()).orElse("")
                                + " Name the column of the tags by its number.");
            }
        }
    }
}
