package io.pilotgate.portal.entry;

import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One field as it was entered. Every reading either answers or refuses in words that name the mend.
 *
 * @param place its name on the form and in JSON
 * @param entered the text, null or blank where nothing was entered
 */
record Field(String place, @Nullable String entered) {

    /** Digits alone: no thousands' separators, no exponents, and no zero below zero. */
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}|-(?!0+$)[0-9]{1,18}");

    // No exponents: written out, 1e999999999 would fill the memory.
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,40}([.][0-9]{1,40})?");
    private static final DateTimeFormatter DATE_AND_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT);

    private static final Pattern SHARE = Pattern.compile("[0-9]{1,3}([.][0-9]{1,8})? ?%?");

    String optional() {
        if (entered == null) {
            return "";
        }
        entered.codePoints().filter(Field::isUnfit).findFirst().ifPresent(unfit -> {
            throw refuse("The text has a character in it that nobody sees: " + Refusal.quoted(Character.toString(unfit))
                    + ". Remove it.");
        });
        return entered.strip();
    }

    String text(String mend) {
        if (optional().isEmpty()) {
            throw refuse(mend);
        }
        return optional();
    }

    Percent percent(String mend) {
        String text = text(mend);
        if (!SHARE.matcher(text).matches()) {
            throw refuse(Refusal.quoted(text) + " is not a share. Write 0.98 or 98%.");
        }
        return Percent.of(text);
    }

    BigDecimal amount(String mend) {
        String text = text(mend);
        if (!AMOUNT.matcher(text).matches()) {
            throw refuse(Refusal.quoted(text) + " is not an amount. Write digits and a point, such as 1250.00.");
        }
        BigDecimal amount = new BigDecimal(text);
        if (amount.precision() - amount.scale() > 12 || amount.scale() > 6) {
            throw refuse(Refusal.quoted(text)
                    + " has more digits than an amount has: at most 12 before the point, 6 after.");
        }
        return amount;
    }

    Currency currency(String mend) {
        String text = text(mend);
        try {
            Currency currency = Currency.getInstance(text.toUpperCase(Locale.ROOT));
            // Gold and the like have codes too, but no smallest unit that an amount is rounded to.
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException unknown) {
            throw refuse(Refusal.quoted(text) + " is not a currency. Write its ISO 4217 code, such as USD.");
        }
        throw refuse(Refusal.quoted(text) + " is no currency that anybody pays in. Write another one, such as USD.");
    }

    int number(String mend) {
        long number = longNumber(mend);
        if (number != (int) number) {
            throw refuse(number + " is out of all measure. " + mend);
        }
        return (int) number;
    }

    long longNumber(String mend) {
        String text = text(mend);
        if (!WHOLE.matcher(text).matches()) {
            throw refuse(Refusal.quoted(text) + " is not a whole number. Write digits alone, such as 1200. " + mend);
        }
        return Long.parseLong(text);
    }

    LocalDate date(String mend) {
        String text = text(mend);
        try {
            LocalDate date = LocalDate.parse(text);
            // Years that no calendar has would overflow in the counting of days.
            if (date.getYear() >= 1900 && date.getYear() < 2200) {
                return date;
            }
        } catch (DateTimeException notADate) {
            throw refuse(Refusal.quoted(text) + " is not a date. Write it as 2027-03-31.");
        }
        throw refuse(text + " is not in this age. Use a year from 1900 to 2199.");
    }

    LocalTime time(String mend) {
        String text = text(mend);
        try {
            LocalTime time = LocalTime.parse(text);
            // No clock on a wall shows more, and no column keeps it.
            if (time.getNano() == 0) {
                return time;
            }
        } catch (DateTimeException notATime) {
            throw refuse(Refusal.quoted(text) + " is not a time of day. Write it as 17:00.");
        }
        throw refuse(Refusal.quoted(text) + " is finer than any clock. Write it as 17:00.");
    }

    /** A time with its offset, or one that the clocks of the zone show once. */
    Instant instant(ZoneId zone, String mend) {
        String text = text(mend);
        try {
            TemporalAccessor read = DATE_AND_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            Instant instant = read instanceof OffsetDateTime fixed
                    ? fixed.toInstant()
                    : shown(new ClockReading((LocalDateTime) read, zone));
            int year = instant.atOffset(ZoneOffset.UTC).getYear();
            if (year >= 1900 && year < 2200) {
                return instant;
            }
        } catch (DateTimeException notATime) {
            throw refuse(Refusal.quoted(text) + " is not a date with a time. Write it as 2027-03-31T17:00.");
        }
        throw refuse(text + " is not in this age. Use a year from 1900 to 2199.");
    }

    private Instant shown(ClockReading reading) {
        return reading.instant().orElseThrow(() -> refuse(reading.mend()));
    }

    ZoneId zone(String mend) {
        String text = text(mend);
        // ZoneId.of would take offsets such as +5 too, which know no daylight saving.
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw refuse(Refusal.quoted(text) + " is not a time zone. Write its name, such as America/New_York.");
        }
        return ZoneId.of(text);
    }

    /** Ticked on a page, or true in JSON. */
    boolean isTicked() {
        return switch (optional().toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes" -> true;
            case "", "false", "off", "no" -> false;
            default -> throw refuse(Refusal.quoted(optional()) + " is neither true nor false.");
        };
    }

    <E extends Enum<E>> E choice(Class<E> choices, String mend) {
        String chosen = text(mend);
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(chosen))
                .findFirst()
                .orElseThrow(() -> refuse(Refusal.quoted(chosen) + " is no choice. Choose one of "
                        + Arrays.stream(choices.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /** Control characters, half characters and what stands for none; PostgreSQL would not keep all of them. */
    private static boolean isUnfit(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> "\t\n\r".indexOf(character) < 0;
            case Character.SURROGATE -> true;
            default -> (character & 0xFFFE) == 0xFFFE;
        };
    }

    private Refusal refuse(String text) {
        return Refusal.invalid(place, text);
    }
}
