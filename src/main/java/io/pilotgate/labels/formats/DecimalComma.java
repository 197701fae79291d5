package io.pilotgate.labels.formats;

import java.util.regex.Pattern;

/** Numbers as people write them where a comma stands before the decimals. */
public final class DecimalComma {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+,(\\d{1,2}|\\d{4,})");

    private DecimalComma() {}

    /** {@code 4,5} is four and a half where people write it so; {@code 1,500} may be either, and stays a word. */
    public static String withPoint(String said) {
        int comma = said.indexOf(',');
        return comma >= 0 && NUMBER.matcher(said.strip()).matches() ? said.replace(',', '.') : said;
    }
}
