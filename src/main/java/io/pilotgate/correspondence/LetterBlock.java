package io.pilotgate.correspondence;

import java.util.List;

/** A part of a letter between two empty lines. */
public sealed interface LetterBlock {

    record Paragraph(List<String> lines) implements LetterBlock {}

    record Items(List<String> items) implements LetterBlock {}

    record Facts(List<Fact> facts) implements LetterBlock {}

    record Fact(String label, String value) {}
}
