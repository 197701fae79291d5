package io.pilotgate.portal.page.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.springframework.stereotype.Component;

/**
 * The font that papers are printed in: Liberation Sans under the SIL Open Font License, as it comes with PDFBox. It has the
 * scripts of Europe, Latin, Greek and Cyrillic, and Hebrew. A font for Chinese, Japanese and Korean alone would be larger than
 * the rest of the service's own code; what it lacks is printed as its number.
 */
@Component
class PaperFont {

    static final String FAMILY = "Liberation Sans";

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final CmapLookup glyphs;

    PaperFont() {
        this.glyphs = read();
    }

    InputStream open() {
        InputStream file = PDFont.class.getResourceAsStream(FILE);
        if (file == null) {
            throw new IllegalStateException("PDFBox does not bring " + FILE + " any more.");
        }
        return file;
    }

    /**
     * A text as it can be printed: each character that there is no picture of stands as its number, such as {@code [U+4E2D]},
     * so that none is lost and none is printed as another one.
     */
    String printable(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isDrawn(character)) {
                printed.appendCodePoint(character);
            } else {
                printed.append(String.format("[U+%04X]", character));
            }
        });
        return printed.toString();
    }

    /** How many different characters of a text stand as their number; 0 in most papers. */
    long missing(String text) {
        return text.codePoints()
                .filter(character -> !isDrawn(character))
                .distinct()
                .count();
    }

    private boolean isDrawn(int character) {
        return switch (character) {
            case ' ', '\t', '\n', '\r' -> true;
            // A format character has an empty picture, and may turn what follows around.
            default ->
                character > ' '
                        && Character.getType(character) != Character.FORMAT
                        && glyphs.getGlyphId(character) != 0;
        };
    }

    private CmapLookup read() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
