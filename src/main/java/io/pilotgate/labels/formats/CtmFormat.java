package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.TextDecoding;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * CTM of the NIST scoring tools: a word a line with recording, channel, begin, duration and perhaps a confidence.
 *
 * <p>Traps: lines beginning with {@code ;;} are comments; one file holds many recordings; lines need not be in the order of time, so
 * words are sorted by their begin; the channels of a recording are said one after the other and not word by word between each other, as
 * the tools sort them; of the alternatives between {@code <ALT_BEGIN>} and {@code <ALT_END>} the first counts; {@code <eps>} and other words in angle brackets are events, not speech.
 */
final class CtmFormat implements AnnotationFormat {

    private static final int LEAST_WORDS = 5;

    private static final class Lines {
        static final Pattern WORD = Pattern.compile(
                "\\S+\\s+\\S+\\s+(\\*\\s+\\*|\\d*\\.?\\d+\\s+\\d*\\.?\\d+)\\s+\\S+(\\s+-?\\d*\\.?\\d+(\\s.*)?)?");
    }

    private record Word(String channel, double begin, long line, String word) {}

    @Override
    public String name() {
        return "ctm";
    }

    @Override
    public String description() {
        return "NIST CTM transcripts: a word a line with its times";
    }

    @Override
    public boolean fits(FileStart start) {
        // A damaged line of a file that is called so is told where it stands.
        boolean isCalledSo = start.isNamed("ctm");
        boolean times = false;
        for (String line : start.lines(20)) {
            if (!line.startsWith(";;")) {
                boolean word = isWord(line.strip());
                if (!word && !isCalledSo) {
                    return false;
                }
                times |= word && hasFractions(line);
            }
        }
        return times;
    }

    private static boolean isWord(String line) {
        return FileStart.hasWords(line, LEAST_WORDS) && Lines.WORD.matcher(line).matches();
    }

    /** Whole numbers alone are a table of ratings rather than times. */
    private static boolean hasFractions(String line) {
        String[] cells = line.strip().split("\\s+");
        return cells[2].contains(".") || cells[3].contains(".");
    }

    @Override
    public boolean gives(Shape shape) {
        return shape == Shape.WRITTEN;
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        Map<String, List<Word>> recordings = new LinkedHashMap<>();
        try (InputStream file = source.open();
                BufferedReader text = TextDecoding.reader(file)) {
            long number = 0;
            boolean other = false;
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith(";;")) {
                    String[] cells = cells(line, number);
                    other = cells[4].equals("<ALT>") || other && !cells[4].equals("<ALT_END>");
                    if (!other) {
                        word(cells, number, recordings);
                    }
                }
            }
        }
        String annotator = options.annotator() == null ? "" : options.annotator();
        recordings.forEach((recording, words) -> sink.annotation(
                new Annotation(Place.file(source.name()), recording, annotator, new Answer.Written(spoken(words)))));
    }

    private static String[] cells(String line, long number) {
        if (!Lines.WORD.matcher(line.strip()).matches()) {
            throw Refusal.invalid(
                    "line " + number,
                    "A line of CTM is: recording, channel, begin, duration, word and perhaps a confidence.");
        }
        return line.strip().split("\\s+");
    }

    private static void word(String[] cells, long number, Map<String, List<Word>> recordings) {
        double begin = cells[2].equals("*") ? 0 : Double.parseDouble(cells[2]);
        recordings
                .computeIfAbsent(cells[0], unseen -> new ArrayList<>())
                .add(new Word(cells[1], begin, number, cells[4]));
    }

    private static String spoken(List<Word> words) {
        return words.stream()
                .filter(word -> !word.word.startsWith("<"))
                .sorted(Comparator.comparing(Word::channel)
                        .thenComparingDouble(Word::begin)
                        .thenComparingLong(Word::line))
                .map(Word::word)
                .collect(Collectors.joining(" "));
    }
}
