package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What stands between the cells of a row. */
public enum Delimiter {
    TAB('\t', "\\t"),
    COMMA(',', ","),
    SEMICOLON(';', ";"),
    PIPE('|', "|");

    private final char character;
    private final String written;

    Delimiter(char character, String written) {
        this.character = character;
        this.written = written;
    }

    /**
     * Reads a name such as {@code tab} or the character itself ({@code \t} may be written as two).
     *
     * @throws Refusal when it is none of the four
     */
    public static Delimiter of(String text) {
        return Arrays.stream(values())
                .filter(delimiter -> delimiter.isCalled(text))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "delimiter",
                        Refusal.quoted(text) + " is not a delimiter. Use one of: "
                                + Arrays.stream(values())
                                        .map(Delimiter::toString)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    char character() {
        return character;
    }

    private boolean isCalled(String text) {
        return text.equals(String.valueOf(character))
                || text.strip().equals(written)
                || text.strip().equalsIgnoreCase(name());
    }

    /** As people say it: {@code tab}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
