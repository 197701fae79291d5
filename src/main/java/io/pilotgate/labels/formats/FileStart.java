package io.pilotgate.labels.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The beginning of a file, by which its format is told.
 *
 * @param name of the file
 * @param text its first characters, without a byte order mark, read as UTF-8 or UTF-16 by the mark
 * @param bytes its first bytes as Latin-1, for formats that are no text
 */
record FileStart(String name, String text, String bytes) {

    private static final int LENGTH = 256 * 1024;

    static FileStart of(LabelSource source) throws IOException {
        try (InputStream file = source.open()) {
            byte[] start = file.readNBytes(LENGTH);
            return new FileStart(source.name(), text(start), new String(start, StandardCharsets.ISO_8859_1));
        }
    }

    private static String text(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8);
        if (start.length > 1 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe) {
            text = new String(start, StandardCharsets.UTF_16LE);
        } else if (start.length > 1 && (start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff) {
            text = new String(start, StandardCharsets.UTF_16BE);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    boolean isNamed(String... extensions) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String extension : extensions) {
            if (lower.endsWith("." + extension)) {
                return true;
            }
        }
        return false;
    }

    /** The first lines that are not blank. */
    List<String> lines(int most) {
        // A loop, as each format asks this of each file: a stream would be most of the start of a short command.
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length() && lines.size() < most) {
            int end = endOfLine(start);
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    /** Whether a line has so many words, so that an expression for them need not be made to find that it has not. */
    static boolean hasWords(String line, int least) {
        int words = 0;
        boolean before = false;
        for (int index = 0; index < line.length() && words < least; index++) {
            boolean within = !Character.isWhitespace(line.charAt(index));
            words += within && !before ? 1 : 0;
            before = within;
        }
        return words >= least;
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    boolean startsWith(String mark) {
        return text.stripLeading().startsWith(mark);
    }
}
