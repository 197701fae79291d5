package io.pilotgate.labels.formats;

import io.pilotgate.labels.TextDecoding;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * WebVTT and SRT: cues with times, one file a recording. The words of all cues in their order are the transcript; the item is the
 * file's name without its extension.
 *
 * <p>Traps: NOTE, STYLE and REGION blocks are no speech; cues may have an id line before their times; {@code <v Anna>}, {@code <i>} and
 * {@code {\an8}} are marks, not words, while {@code 3 < 5} holds none; {@code &amp;} is an ampersand; SRT writes its times with a comma
 * and often begins with a byte order mark; blank lines between its cues are often missing, and may stand within one: a cue of SRT ends
 * at the number before the next times; a line of a space alone, with which YouTube begins its cues, ends none of WebVTT's; where words
 * carry times of their own, the lines of a cue run up and the next cue shows the last one again, which was said once; WebVTT may name the stratum of a true transcript, {@code NOTE stratum = interview}; a cue may be empty, which is silence and no fault.
 */
final class TimedTextFormat implements AnnotationFormat {

    /** Made when the first such file is read: every file is asked whether it is one. */
    private static final class Patterns {
        static final Pattern TIMES = Pattern.compile(
                "\\s*(\\d+:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}\\s*-->\\s*(\\d+:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}.*");
        static final Pattern MARKS = Pattern.compile("</?[A-Za-z][^>]*>|<\\d[\\d:.]*>|\\{\\\\[^}]*\\}");
        static final Pattern STRATUM = Pattern.compile("NOTE\\s+stratum\\s*[=:]\\s*(\\S.*?)\\s*");
        static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");
    }

    private final String name;

    TimedTextFormat(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return name.equals("vtt") ? "WebVTT transcripts, a file an item" : "SubRip (SRT) transcripts, a file an item";
    }

    @Override
    public boolean fits(FileStart start) {
        boolean vtt = start.startsWith("WEBVTT");
        return name.equals("vtt") ? vtt : !vtt && begins(start.lines(4));
    }

    private static boolean begins(List<String> lines) {
        for (String line : lines) {
            if (isTimes(line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTimes(String line) {
        return line.contains("-->") && Patterns.TIMES.matcher(line).matches();
    }

    @Override
    public boolean gives(Shape shape) {
        return shape == Shape.WRITTEN;
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        List<String> lines;
        try (InputStream file = source.open();
                BufferedReader text = TextDecoding.reader(file)) {
            lines = name.equals("vtt") ? cues(text, source, options, sink) : numberedCues(text);
        }
        String words = lines.stream().map(TimedTextFormat::plain).collect(Collectors.joining(" "));
        String annotator = options.annotator() == null ? "" : options.annotator();
        sink.annotation(new Annotation(Place.file(source.name()), source.stem(), annotator, new Answer.Written(words)));
    }

    private static List<String> cues(BufferedReader text, LabelSource source, ReadOptions options, AnnotationSink sink)
            throws IOException {
        CueLines words = new CueLines();
        boolean inCue = false;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            Matcher stratum = Patterns.STRATUM.matcher(line);
            if (!inCue && options.side() == ReadOptions.Side.TRUTH && stratum.matches()) {
                sink.stratum(Place.file(source.name()), source.stem(), stratum.group(1));
            } else if (line.isEmpty()) {
                inCue = false;
                words.end();
            } else if (isTimes(line)) {
                inCue = true;
                words.begin();
            } else if (inCue) {
                words.add(line);
            }
        }
        return words.said();
    }

    private static List<String> numberedCues(BufferedReader text) throws IOException {
        List<String> words = new ArrayList<>();
        boolean begun = false;
        String before = "";
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            if (isTimes(line)) {
                if (begun && Patterns.NUMBER.matcher(before).matches()) {
                    words.remove(words.size() - 1);
                }
                begun = true;
            } else if (begun && !line.isBlank()) {
                words.add(line);
            }
            before = line;
        }
        return words;
    }

    static String plain(String line) {
        return Patterns.MARKS
                .matcher(line)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&amp;", "&");
    }
}
