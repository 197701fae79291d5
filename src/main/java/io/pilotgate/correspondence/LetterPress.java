package io.pilotgate.correspondence;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;

/** Dresses a letter in HTML. */
@Component
class LetterPress {

    private final TemplateEngine templates;

    LetterPress(TemplateEngine templates) {
        this.templates = templates;
    }

    String html(LetterSheet sheet) {
        var html = new StringOutput();
        templates.render("mail/letter.jte", sheet, html);
        return html.toString();
    }
}
