package io.pilotgate.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A share of a whole, kept as a fraction.
 *
 * @param fraction 0 to 1 with at most ten digits after the point, so 98 % is 0.98
 */
public record Percent(@JsonValue BigDecimal fraction) implements Comparable<Percent> {

    private static final int MOST_DIGITS = 10;

    @JsonCreator
    public Percent {
        if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
            throw Refusal.invalid("percent", fraction + " is not a share. Use a fraction from 0 to 1, such as 0.98.");
        }
        // 0.98 and 0.980 are one share: a report sent again must equal the one that came out of the database.
        fraction = fraction.stripTrailingZeros();
        if (fraction.scale() > MOST_DIGITS) {
            throw Refusal.invalid("percent", "A share has at most " + MOST_DIGITS + " digits after the point.");
        }
    }

    /** Reads {@code 0.98} or {@code 98%}. */
    public static Percent of(String text) {
        try {
            String trimmed = text.trim();
            return trimmed.endsWith("%")
                    ? new Percent(new BigDecimal(
                                    trimmed.substring(0, trimmed.length() - 1).trim())
                            .movePointLeft(2))
                    : new Percent(new BigDecimal(trimmed));
        } catch (ArithmeticException | NumberFormatException notANumber) {
            throw Refusal.invalid("percent", Refusal.quoted(text) + " is not a share. Write 0.98 or 98%.");
        }
    }

    public double asDouble() {
        return fraction.doubleValue();
    }

    @Override
    public int compareTo(Percent other) {
        return fraction.compareTo(other.fraction);
    }

    /** As people read it: {@code 98 %}. */
    @Override
    public String toString() {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
}
