package io.pilotgate.correspondence;

import java.util.List;

/**
 * A letter before it is written out.
 *
 * @param name whom it greets
 * @param body the text between greeting and signature
 * @param page the address where what it is about is looked up
 * @param pageTitle what that is, such as {@code pilot's page}
 * @param signature the last line
 */
public record LetterSheet(String subject, String name, String body, String page, String pageTitle, String signature) {

    public String greeting() {
        return "Dear " + name + ",";
    }

    public List<LetterBlock> blocks() {
        return LetterBlocks.of(body);
    }

    String text() {
        return greeting() + "\n\n" + body.strip() + "\n\nThe " + pageTitle + ": " + page + "\n\n" + signature + "\n";
    }
}
