package io.pilotgate.labels;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by the byte order mark; without one as UTF-16 where its first characters show it, else as UTF-8.
 * Encodings of one byte a character are not guessed: they differ in the very letters that matter, and no file says which it is in.
 *
 * @param start the file's first bytes
 * @param text the whole of it, mark excluded
 */
public record TextDecoding(byte[] start, BufferedReader text) {

    /**
     * Stands where bytes did not decode. It is no character, so no text has it by right; the usual U+FFFD may stand in an honest file.
     */
    static final char UNDECODABLE = '\uFFFF';

    /** Enough to know most kinds of files by. */
    private static final int START = 4096;

    /** So many characters of one byte and a zero are no accident, and no text in UTF-8. */
    private static final int SURE = 4;

    /** UTF-32 first: the mark of UTF-32LE begins with that of UTF-16LE. */
    private enum ByteOrderMark {
        UTF_32BE("0000feff", "UTF-32BE"),
        UTF_32LE("fffe0000", "UTF-32LE"),
        UTF_8("efbbbf", "UTF-8"),
        UTF_16BE("feff", "UTF-16BE"),
        UTF_16LE("fffe", "UTF-16LE");

        private final byte[] bytes;
        private final String charset;

        ByteOrderMark(String hex, String charset) {
            this.bytes = HexFormat.of().parseHex(hex);
            this.charset = charset;
        }

        static @Nullable ByteOrderMark of(byte[] start) {
            for (ByteOrderMark mark : values()) {
                if (mark.opens(start)) {
                    return mark;
                }
            }
            return null;
        }

        boolean opens(byte[] start) {
            return start.length >= bytes.length && Arrays.equals(bytes, Arrays.copyOf(start, bytes.length));
        }
    }

    /**
     * The text of a file from its first character on. The stream is closed with the reader. Bytes that are no text end the reading with
     * a {@link java.nio.charset.CharacterCodingException}.
     */
    public static BufferedReader reader(InputStream file) throws IOException {
        return strict(file).text();
    }

    /** The first line that has bytes which are no text in the file's encoding; 0 where there is none. */
    public static long firstDamagedLine(InputStream file) throws IOException {
        BufferedReader text = of(file).text();
        long number = 0;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            number++;
            if (line.indexOf(UNDECODABLE) >= 0) {
                return number;
            }
        }
        return 0;
    }

    /** What is no text is replaced by {@link #UNDECODABLE}, for those who tell of all of it. */
    static TextDecoding of(InputStream file) throws IOException {
        return of(file, CodingErrorAction.REPLACE);
    }

    /** What is no text ends the reading. */
    static TextDecoding strict(InputStream file) throws IOException {
        return of(file, CodingErrorAction.REPORT);
    }

    private static TextDecoding of(InputStream file, CodingErrorAction noText) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(file, START);
        byte[] start = bytes.readNBytes(START);
        ByteOrderMark mark = ByteOrderMark.of(start);
        int marked = mark == null ? 0 : mark.bytes.length;
        bytes.unread(start, marked, start.length - marked);
        Charset charset = mark == null ? unmarked(start) : Charset.forName(mark.charset);
        return new TextDecoding(start, new BufferedReader(decoded(bytes, charset, noText)));
    }

    private static Charset unmarked(byte[] start) {
        if (isUtf16(start, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf16(start, 1) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static boolean isUtf16(byte[] start, int zero) {
        if (start.length < 2 * SURE) {
            return false;
        }
        for (int character = 0; character < 2 * SURE; character += 2) {
            if (start[character + zero] != 0 || start[character + 1 - zero] <= 0) {
                return false;
            }
        }
        return true;
    }

    private static InputStreamReader decoded(InputStream bytes, Charset charset, CodingErrorAction noText) {
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(noText)
                        .onUnmappableCharacter(noText)
                        .replaceWith(String.valueOf(UNDECODABLE)));
    }
}
