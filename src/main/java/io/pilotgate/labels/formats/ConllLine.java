package io.pilotgate.labels.formats;

import java.util.ArrayList;
import java.util.List;

/** What a line of CoNLL columns is: a token with its tags, or a comment. */
final class ConllLine {

    private ConllLine() {}

    /** In any column but the first, which is the token. */
    static boolean holdsTag(String[] cells) {
        for (int cell = 1; cell < cells.length; cell++) {
            if (isTag(cells[cell])) {
                return true;
            }
        }
        return false;
    }

    static boolean isTag(String cell) {
        String tag = cell.strip();
        return tag.equals("O")
                || tag.length() > 2 && "BIESLU".indexOf(tag.charAt(0)) >= 0 && tag.charAt(1) == '-' && !hasSpace(tag);
    }

    /** Where only one kind of phrase is marked, its name is left out by some. */
    static boolean isUntyped(String cell) {
        String tag = cell.strip();
        return tag.length() == 1 && "BIOESLU".indexOf(tag.charAt(0)) >= 0;
    }

    static String[] cells(String line) {
        String cells = line.strip();
        return cells.indexOf('\t') >= 0 ? cells.split("\t") : atWhiteSpace(cells);
    }

    /** A loop, because it is asked of every token: an expression would be compiled anew for each. */
    private static String[] atWhiteSpace(String line) {
        List<String> cells = new ArrayList<>(4);
        int start = 0;
        for (int index = 0; index < line.length(); index++) {
            if (isSpace(line.charAt(index))) {
                if (index > start) {
                    cells.add(line.substring(start, index));
                }
                start = index + 1;
            }
        }
        cells.add(line.substring(start));
        return cells.toArray(String[]::new);
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }

    static String withoutSpaces(String token) {
        return hasSpace(token) ? token.replaceAll("\\s", "") : token;
    }

    private static boolean hasSpace(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (isSpace(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    /** {@code # text = ...} is one; {@code # O} and {@code #winning O} are tokens. */
    static boolean isComment(String line) {
        if (!line.startsWith("#")) {
            return false;
        }
        String[] cells = cells(line);
        return isNoted(cells) || !holdsTag(cells) && !(cells.length == 2 && isUntyped(cells[1]));
    }

    /** A comment that gives something its value. */
    static boolean isNoted(String[] cells) {
        return cells.length > 2 && cells[0].equals("#") && cells[2].equals("=");
    }
}
