package io.pilotgate.labels;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Turns bytes into text: by the byte order mark, as UTF-8 without one. */
final class TextDecoding {

    /**
     * Stands where bytes did not decode. It is no character, so no text has it by right; the usual U+FFFD may stand in an honest file.
     */
    static final char UNDECODABLE = '\uFFFF';

    private static final int LONGEST_MARK = 4;

    /** UTF-32 first: the mark of UTF-32LE begins with that of UTF-16LE. */
    private enum ByteOrderMark {
        UTF_32BE("0000feff", Charset.forName("UTF-32BE")),
        UTF_32LE("fffe0000", Charset.forName("UTF-32LE")),
        UTF_8("efbbbf", StandardCharsets.UTF_8),
        UTF_16BE("feff", StandardCharsets.UTF_16BE),
        UTF_16LE("fffe", StandardCharsets.UTF_16LE),
        NONE("", StandardCharsets.UTF_8);

        private final byte[] bytes;
        private final Charset charset;

        ByteOrderMark(String hex, Charset charset) {
            this.bytes = HexFormat.of().parseHex(hex);
            this.charset = charset;
        }

        static ByteOrderMark of(byte[] start) {
            return Arrays.stream(values())
                    .filter(mark -> start.length >= mark.bytes.length
                            && Arrays.equals(mark.bytes, Arrays.copyOf(start, mark.bytes.length)))
                    .findFirst()
                    .orElse(NONE);
        }
    }

    private TextDecoding() {}

    static BufferedReader open(InputStream file) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(file, LONGEST_MARK);
        byte[] start = bytes.readNBytes(LONGEST_MARK);
        ByteOrderMark mark = ByteOrderMark.of(start);
        bytes.unread(start, mark.bytes.length, start.length - mark.bytes.length);
        return new BufferedReader(decoded(bytes, mark.charset));
    }

    private static Reader decoded(InputStream bytes, Charset charset) {
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(UNDECODABLE)));
    }
}
