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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * STM of the NIST scoring tools, in which references are written: a segment a line with recording, channel, speaker, begin, end, perhaps
 * a label in angle brackets, and the words.
 *
 * <p>Traps: lines beginning with {@code ;;} are comments; a recording has many segments, which need not be in the order of time; its
 * channels are said one after the other, as in CTM; {@code IGNORE_TIME_SEGMENT_IN_SCORING} stands in place of the words where nothing
 * is graded; of the alternatives in {@code { a / b }} the first counts, and {@code @} in it is no word.
 */
final class StmFormat implements AnnotationFormat {

    /** Made where a file may be one. */
    private static final class Patterns {
        static final Pattern LINE = Pattern.compile(
                "(?<recording>\\S+)\\s+(?<channel>\\S+)\\s+\\S+\\s+(?<begin>\\d*\\.?\\d+)\\s+(?<end>\\d*\\.?\\d+)(\\s+<[^>]*>)?(?<words>(\\s.*)?)");
        static final Pattern ALTERNATIVES = Pattern.compile("\\{\\s*([^{}/]*?)\\s*/[^{}]*\\}");
    }

    private static final int LEAST_WORDS = 5;
    private static final String NOT_GRADED = "IGNORE_TIME_SEGMENT_IN_SCORING";
    private static final int LOOKED_AT = 20;

    private record Segment(String channel, double begin, long line, String words) {}

    @Override
    public String name() {
        return "stm";
    }

    @Override
    public String description() {
        return "NIST STM transcripts: a segment a line with its times";
    }

    @Override
    public boolean fits(FileStart start) {
        // A damaged line of a file that is called so is told where it stands.
        boolean isCalledSo = start.isNamed("stm");
        int lines = 0;
        for (String line : start.lines(LOOKED_AT)) {
            if (!line.startsWith(";;")) {
                boolean timed = isTimed(line);
                if (!timed && !isCalledSo) {
                    return false;
                }
                lines += timed ? 1 : 0;
            }
        }
        return lines > 0;
    }

    /** Whole numbers alone may be a table rather than times. */
    private static boolean isTimed(String line) {
        if (!FileStart.hasWords(line, LEAST_WORDS)) {
            return false;
        }
        Matcher found = Patterns.LINE.matcher(line.strip());
        return found.matches() && (found.group("begin") + found.group("end")).contains(".");
    }

    @Override
    public boolean gives(Shape shape) {
        return shape == Shape.WRITTEN;
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        Map<String, List<Segment>> recordings = new LinkedHashMap<>();
        try (InputStream file = source.open();
                BufferedReader text = TextDecoding.reader(file)) {
            long number = 0;
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith(";;")) {
                    segment(line, number, recordings);
                }
            }
        }
        String annotator = options.annotator() == null ? "" : options.annotator();
        recordings.forEach((recording, segments) -> sink.annotation(
                new Annotation(Place.file(source.name()), recording, annotator, new Answer.Written(spoken(segments)))));
    }

    private static void segment(String line, long number, Map<String, List<Segment>> recordings) {
        Matcher found = Patterns.LINE.matcher(line.strip());
        if (!found.matches()) {
            throw Refusal.invalid(
                    "line " + number,
                    "A line of STM is: recording, channel, speaker, begin, end, perhaps a label in angle brackets, and"
                            + " the words.");
        }
        String words = found.group("words").strip();
        if (!words.equalsIgnoreCase(NOT_GRADED)) {
            recordings
                    .computeIfAbsent(found.group("recording"), unseen -> new ArrayList<>())
                    .add(new Segment(found.group("channel"), Double.parseDouble(found.group("begin")), number, words));
        }
    }

    private static String spoken(List<Segment> segments) {
        return segments.stream()
                .sorted(Comparator.comparing(Segment::channel)
                        .thenComparingDouble(Segment::begin)
                        .thenComparingLong(Segment::line))
                .map(segment -> firstAlternatives(segment.words))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Of words that may be said one way or another the first way; {@code @} is silence. */
    static String firstAlternatives(String words) {
        if (words.indexOf('{') < 0) {
            return words.strip();
        }
        return Patterns.ALTERNATIVES
                .matcher(words)
                .replaceAll(found -> found.group(1).equals("@") ? "" : Matcher.quoteReplacement(found.group(1)))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
