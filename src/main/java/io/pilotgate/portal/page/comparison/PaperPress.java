package io.pilotgate.portal.page.comparison;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints a template as a PDF. Nothing is fetched from anywhere: what is printed stands in the template. */
@Component
class PaperPress {

    private final TemplateEngine templates;
    private final PaperFont font;

    PaperPress(TemplateEngine templates, PaperFont font) {
        this.templates = templates;
        this.font = font;
        // It tells the console about each step of each page.
        XRLog.setLoggingEnabled(false);
    }

    byte[] print(String template, Map<String, Object> model) {
        var html = new StringOutput();
        templates.render(template, model, html);
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useUriResolver((base, uri) -> null)
                    .useUnicodeBidiSplitter(ReadingRuns::new)
                    .useUnicodeBidiReorderer(new RightToLeft())
                    .useFont(font::open, PaperFont.FAMILY)
                    .withHtmlContent(html.toString(), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
