package io.pilotgate.commercial.intake;

import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads single cells, or says what they should be. */
final class Cells {

    // No exponents: written out, 1e999999999 would fill the memory.
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,12}([.][0-9]{1,6})?");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private Cells() {}

    static BigDecimal amount(String field, String text) {
        if (!AMOUNT.matcher(text).matches()) {
            throw Refusal.invalid(
                    field,
                    "Under " + field + " stands " + Refusal.quoted(text)
                            + ". Write digits and a point, such as 1250.00, with at most 6 digits behind it.");
        }
        return new BigDecimal(text);
    }

    static LocalDate date(String field, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 2000 && date.getYear() < 2200) {
                return date;
            }
        } catch (DateTimeException notADate) {
            throw Refusal.invalid(
                    field, "Under " + field + " stands " + Refusal.quoted(text) + ". Write a date as 2027-03-31.");
        }
        throw Refusal.invalid(field, "The date " + text + " under " + field + " is not in this age.");
    }

    static String text(String field, String text, int longest) {
        if (text.length() > longest) {
            throw Refusal.invalid(field, "Under " + field + " fit at most " + longest + " characters.");
        }
        if (UNPRINTABLE.matcher(text).find()) {
            throw Refusal.invalid(field, "Under " + field + " stand characters that nobody sees. Remove them.");
        }
        return text;
    }
}
