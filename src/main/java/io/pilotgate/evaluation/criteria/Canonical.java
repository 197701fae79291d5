package io.pilotgate.evaluation.criteria;

import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads answers as people write them, each into the one form that is kept. Never given a blank one. */
final class Canonical {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_LINES = 50;
    private static final int MOST_DIGITS = 12;
    private static final BigDecimal HOURS_OF_A_YEAR = BigDecimal.valueOf(8760);
    private static final Pattern AMOUNT =
            Pattern.compile("([A-Z]{3}|\\$|€|£)?\\s*([0-9][0-9.]*)\\s*([A-Z]{3}|\\$|€|£)?");

    private Canonical() {}

    static String line(String written) {
        if (written.length() > LONGEST_LINE || written.chars().anyMatch(Character::isISOControl)) {
            throw wrong(written, "one line of at most " + LONGEST_LINE + " characters", "Shorten it.");
        }
        return written;
    }

    static String text(String written) {
        if (written.length() > LONGEST_TEXT) {
            throw Refusal.invalid(
                    "answer",
                    "The answer has " + written.length() + " characters, at most " + LONGEST_TEXT
                            + " are kept. Shorten it, or add the rest as evidence.");
        }
        return written.replace("\r\n", "\n").replace('\r', '\n');
    }

    static String yesNo(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "x" -> "yes";
            case "no", "n", "false" -> "no";
            default -> throw wrong(written, "yes or no", "Write yes or no.");
        };
    }

    static String number(String written) {
        try {
            BigDecimal number = new BigDecimal(written).stripTrailingZeros();
            if (number.scale() <= MOST_DIGITS && number.precision() - number.scale() <= MOST_DIGITS) {
                return number.toPlainString();
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number without end.
        }
        throw wrong(written, "a number", "Write digits and a point, such as 25 or 0.84.");
    }

    static String percent(String written) {
        try {
            return Percent.of(written).fraction().toPlainString();
        } catch (Refusal noShare) {
            throw wrong(written, "a share", "Write 0.98 or 98%, from 0% to 100%.");
        }
    }

    static String hours(String written) {
        String bare = written.replaceFirst("(?i)\\s*(h|hours?)$", "");
        BigDecimal hours = new BigDecimal(number(bare));
        if (hours.signum() < 0 || hours.compareTo(HOURS_OF_A_YEAR) > 0) {
            throw wrong(written, "a time in hours", "Write 0 to 8760 hours, such as 24 or 1.5.");
        }
        return hours.toPlainString();
    }

    static String money(String written) {
        Matcher amount = AMOUNT.matcher(written.toUpperCase(Locale.ROOT));
        if (amount.matches() && (amount.group(1) == null) != (amount.group(3) == null)) {
            String unit = amount.group(1) == null ? amount.group(3) : amount.group(1);
            return number(amount.group(2)) + " " + currency(written, unit);
        }
        throw wrong(written, "an amount with its currency", "Write it such as 0.05 USD.");
    }

    private static String currency(String written, String unit) {
        String code = switch (unit) {
            case "$" -> "USD";
            case "€" -> "EUR";
            case "£" -> "GBP";
            default -> unit;
        };
        try {
            return Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            throw wrong(written, "an amount in a known currency", "Write it such as 0.05 USD.");
        }
    }

    static String date(String written) {
        try {
            LocalDate date = LocalDate.parse(written);
            if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                return date.toString();
            }
        } catch (DateTimeException notADate) {
            // Said below, as for a year that nobody means.
        }
        throw wrong(written, "a date", "Write year-month-day, such as 2027-02-28.");
    }

    static String time(String written) {
        try {
            return LocalTime.parse(written.length() == 4 ? "0" + written : written)
                    .withSecond(0)
                    .withNano(0)
                    .toString();
        } catch (DateTimeException notATime) {
            throw wrong(written, "a time of day", "Write hours and minutes, such as 09:00.");
        }
    }

    static String zone(String written) {
        try {
            return ZoneId.of(written).getId();
        } catch (DateTimeException unknown) {
            throw wrong(written, "a time zone", "Write its name, such as Asia/Manila or America/New_York.");
        }
    }

    static String lines(String written) {
        List<String> lines = written.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > MOST_LINES) {
            throw Refusal.invalid(
                    "answer", "The answer has " + lines.size() + " lines, at most " + MOST_LINES + " are kept.");
        }
        lines.forEach(Canonical::line);
        return text(String.join("\n", lines));
    }

    static String link(String written) {
        try {
            URI address = new URI(written);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            if (web && address.getHost() != null && written.length() <= 1000) {
                return address.toASCIIString();
            }
        } catch (URISyntaxException notAnAddress) {
            // Said below, as for an address that leads nowhere.
        }
        throw wrong(written, "an address", "Write all of it, such as https://example.com/report.");
    }

    private static Refusal wrong(String found, String wanted, String mend) {
        return Refusal.invalid("answer", Refusal.quoted(found) + " is not " + wanted + ". " + mend);
    }
}
