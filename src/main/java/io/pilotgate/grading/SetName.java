package io.pilotgate.grading;

import com.fasterxml.jackson.annotation.JsonValue;
import io.pilotgate.kernel.Refusal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which sealed set of a pilot: {@code BLIND}, {@code CALIBRATION-2} for that of the second attempt, or
 * {@code MONTH-202603} for that of March 2026.
 *
 * @param attempt 0 for the blind set; year and month for that of a month
 */
public record SetName(TruthPurpose purpose, int attempt) {

    private static final Pattern CALIBRATION = Pattern.compile("CALIBRATION-([1-9][0-9]{0,4})");

    private static final Pattern MONTH = Pattern.compile("MONTH-((?:19|20|21)[0-9]{2}(?:0[1-9]|1[0-2]))");

    public static final SetName BLIND = new SetName(TruthPurpose.BLIND, GroundTruth.NO_ATTEMPT);

    /** @throws Refusal where no set can be called so */
    public static SetName of(String text) {
        if (text.equals(TruthPurpose.BLIND.name())) {
            return BLIND;
        }
        Matcher calibration = CALIBRATION.matcher(text);
        if (calibration.matches()) {
            return new SetName(TruthPurpose.CALIBRATION, Integer.parseInt(calibration.group(1)));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return new SetName(TruthPurpose.MONTH, Integer.parseInt(month.group(1)));
        }
        throw unknown();
    }

    static Refusal unknown() {
        return Refusal.notFound(
                "set", "This pilot has no such sealed set. Sets are called BLIND, CALIBRATION-1, MONTH-202603, ...");
    }

    /** Within a sentence of a person: {@code the blind set}, {@code the calibration set of attempt 2}. */
    public String words() {
        return switch (purpose) {
            case BLIND -> "the blind set";
            case CALIBRATION -> "the calibration set of attempt " + attempt;
            case MONTH ->
                "the set of the month " + attempt / 100 + "-" + String.format(Locale.ROOT, "%02d", attempt % 100);
        };
    }

    @JsonValue
    @Override
    public String toString() {
        return purpose == TruthPurpose.BLIND ? purpose.name() : purpose.name() + "-" + attempt;
    }
}
