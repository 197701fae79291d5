package io.pilotgate.correspondence;

import io.pilotgate.correspondence.LetterBlock.Fact;
import io.pilotgate.correspondence.LetterBlock.Facts;
import io.pilotgate.correspondence.LetterBlock.Items;
import io.pilotgate.correspondence.LetterBlock.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a letter's text as paragraphs, lists and small tables, so that its dressed form says the same word for word. */
final class LetterBlocks {

    private static final Pattern BETWEEN = Pattern.compile("\\R(?:[ \\t]*\\R)+");
    private static final Pattern FACT = Pattern.compile("(\\p{Lu}[^:]{0,60}): (.+)");
    private static final String ITEM = "- ";

    private LetterBlocks() {}

    static List<LetterBlock> of(String text) {
        return Arrays.stream(BETWEEN.split(text.strip()))
                .map(LetterBlocks::block)
                .toList();
    }

    private static LetterBlock block(String text) {
        List<String> lines = text.lines().toList();
        if (lines.stream().allMatch(line -> line.startsWith(ITEM))) {
            return new Items(
                    lines.stream().map(line -> line.substring(ITEM.length())).toList());
        }
        List<Matcher> facts = lines.stream().map(FACT::matcher).toList();
        // One line with a colon is a sentence; two and more are a table.
        if (lines.size() > 1 && facts.stream().allMatch(Matcher::matches)) {
            return new Facts(facts.stream()
                    .map(fact -> new Fact(fact.group(1), fact.group(2)))
                    .toList());
        }
        return new Paragraph(lines);
    }
}
