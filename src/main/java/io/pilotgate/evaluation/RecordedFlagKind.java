package io.pilotgate.evaluation;

import io.pilotgate.kernel.Refusal;
import java.util.Arrays;

/** Red flags that only people can notice. */
public enum RecordedFlagKind {
    REFUSES_PILOT("RF3", "Refuses a structured pilot"),
    MULTI_YEAR_PRESSURE("RF6", "Pressure for a multi-year contract");

    private final String code;
    private final String title;

    RecordedFlagKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** @throws Refusal where people cannot record it, since it is derived from what is on record */
    public static RecordedFlagKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "code",
                        Refusal.quoted(code) + " is not a flag that people record: RF3 and RF6 are. The others follow"
                                + " from answers, papers and prices."));
    }
}
