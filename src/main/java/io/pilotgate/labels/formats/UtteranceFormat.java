package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.TextDecoding;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Transcripts of many recordings in one file, an utterance a line: Kaldi's {@code text} ({@code id words ...}) and the NIST scorer's TRN
 * ({@code words ... (id)}).
 *
 * <p>Traps: neither has a mark of its own, so a file counts as one only where each line has an id of its own that looks like one, as a
 * transcript of several lines does not, and a table, which has tabs, is none either; an utterance may have no words; TRN's lines that begin with {@code ;;} are comments, and of the
 * alternatives in {@code { a / b }} the first counts.
 */
final class UtteranceFormat implements AnnotationFormat {

    static final UtteranceFormat TRN = new UtteranceFormat("trn");
    static final UtteranceFormat KALDI = new UtteranceFormat("kaldi");

    /** Made where a file may be one. */
    private static final class Patterns {
        static final Pattern TRN_LINE = Pattern.compile("(?<text>.*)\\((?<id>[^()\\s]+)\\)");
        static final Pattern KALDI_LINE = Pattern.compile("(?<id>[\\p{L}\\p{N}._/:@+-]+)(?<text>(\\s.*)?)");
        static final Pattern NUMBERED = Pattern.compile(".*\\p{N}.*");
        static final Pattern LETTERED = Pattern.compile(".*[\\p{L}_-].*");
    }

    private static final int LOOKED_AT = 50;

    private final String name;

    private UtteranceFormat(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return this == TRN
                ? "NIST TRN transcripts: an utterance a line, its id in brackets behind it"
                : "Kaldi's text: an utterance a line, its id before it";
    }

    @Override
    public boolean fits(FileStart start) {
        List<String> lines = new ArrayList<>();
        for (String line : start.lines(LOOKED_AT)) {
            if (!isComment(line)) {
                lines.add(line);
            }
        }
        boolean isCalledSo = this == TRN ? start.isNamed("trn") : start.name().equals("text");
        boolean mayBe = isCalledSo || lines.size() > 1 && start.text().indexOf('\t') < 0;
        return !lines.isEmpty() && mayBe && (haveIds(lines, isCalledSo) || isDamaged(lines, isCalledSo));
    }

    /** Of a file that is called so most lines have an id: the others are told where they stand. */
    private boolean isDamaged(List<String> lines, boolean isCalledSo) {
        if (this != TRN || !isCalledSo) {
            return false;
        }
        long withId = lines.stream()
                .filter(row -> line().matcher(row.strip()).matches())
                .count();
        return 2 * withId > lines.size();
    }

    /** Each line one of its own; one that looks like an id, where the file's name does not tell. */
    private boolean haveIds(List<String> lines, boolean isCalledSo) {
        Set<String> ids = new HashSet<>();
        for (String row : lines) {
            if (!mayHaveId(row.strip())) {
                return false;
            }
            Matcher found = line().matcher(row.strip());
            if (!found.matches() || !ids.add(found.group("id")) || !isCalledSo && !looksLikeId(found.group("id"))) {
                return false;
            }
        }
        return true;
    }

    private Pattern line() {
        return this == TRN ? Patterns.TRN_LINE : Patterns.KALDI_LINE;
    }

    /** A row of a table is known not to be one without making an expression. */
    private boolean mayHaveId(String row) {
        if (this == TRN) {
            return row.endsWith(")");
        }
        int end = 0;
        while (end < row.length() && row.charAt(end) != ',' && !Character.isWhitespace(row.charAt(end))) {
            end++;
        }
        return end == row.length() || row.charAt(end) != ',';
    }

    private static boolean looksLikeId(String id) {
        return Patterns.NUMBERED.matcher(id).matches()
                && Patterns.LETTERED.matcher(id).matches();
    }

    private boolean isComment(String line) {
        return this == TRN && line.startsWith(";;");
    }

    @Override
    public boolean gives(Shape shape) {
        return shape == Shape.WRITTEN;
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        String annotator = options.annotator() == null ? "" : options.annotator();
        try (InputStream file = source.open();
                BufferedReader text = TextDecoding.reader(file)) {
            long number = 0;
            for (String row = text.readLine(); row != null; row = text.readLine()) {
                number++;
                if (!row.isBlank() && !isComment(row)) {
                    Matcher found = found(row, number);
                    sink.annotation(new Annotation(
                            Place.line(number),
                            found.group("id"),
                            annotator,
                            new Answer.Written(StmFormat.firstAlternatives(found.group("text")))));
                }
            }
        }
    }

    private Matcher found(String row, long number) {
        Matcher found = line().matcher(row.strip());
        if (!found.matches()) {
            throw Refusal.invalid(
                    "line " + number,
                    this == TRN
                            ? "A line of TRN is words and behind them the utterance's id in round brackets."
                            : "A line of Kaldi's text is the utterance's id and behind it its words.");
        }
        return found;
    }
}
