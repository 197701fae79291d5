package io.pilotgate.portal.page.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.springframework.stereotype.Component;

/**
 * The font that papers are printed in: Liberation Sans under the SIL Open Font License, as it comes with PDFBox. It has the
 * scripts of Europe, Latin, Greek and Cyrillic; of what it lacks it says so.
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

    /** Characters of a text that it has no picture of, each once in their order; none in most papers. */
    String missing(String text) {
        return text.codePoints()
                .filter(character -> character > ' ' && glyphs.getGlyphId(character) == 0)
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private CmapLookup read() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
