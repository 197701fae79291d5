package io.pilotgate.correspondence;

import java.util.List;

/**
 * A letter before it is written out.
 *
 * @param name whom it greets
 * @param body the text between greeting and signature
 * @param page the address of the pilot's page
 * @param signature the last line
 */
public record LetterSheet(String subject, String name, String body, String page, String signature) {

    public String greeting() {
        return "Dear " + name + ",";
    }

    public List<LetterBlock> blocks() {
        return LetterBlocks.of(body);
    }

    String text() {
        return greeting() + "\n\n" + body.strip() + "\n\nThe pilot's page: " + page + "\n\n" + signature + "\n";
    }
}
