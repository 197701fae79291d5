package io.pilotgate.portal.entry;

import io.pilotgate.evaluation.assurance.Opinion;
import io.pilotgate.evaluation.assurance.Soc2Report;
import io.pilotgate.evaluation.assurance.Soc2Type;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A SOC 2 report as it was entered. */
@Schema(name = "Soc2Report", description = "A report over a period by an auditor; not a certificate.")
public record Soc2Entry(
        @Schema(example = "Coalfire") @Nullable String auditor,
        @Schema(example = "TYPE_II") @Nullable String type,

        @Schema(example = "Annotation platform; security, confidentiality", description = "Systems and criteria.")
        @Nullable
        String scope,

        @Schema(format = "date", example = "2025-10-01") @Nullable
        String periodFrom,

        @Schema(format = "date", example = "2026-09-30") @Nullable
        String periodTo,

        @Schema(example = "UNQUALIFIED") @Nullable String opinion,

        @Schema(description = "What the auditor found amiss. Left out where the report says that there is nothing.")
        @Nullable
        String exceptions,

        @Schema(format = "date", description = "The last day of the bridge letter; left out where there is none.")
        @Nullable
        String bridgeTo) {

    public static final List<String> FIELDS =
            List.of("auditor", "type", "scope", "periodFrom", "periodTo", "opinion", "exceptions", "bridgeTo");

    public Soc2Report read() {
        Reading reading = new Reading();
        var kind = reading.combine(() -> new Field("type", type).choice(Soc2Type.class, "Say of which type it is."));
        var says = reading.combine(
                () -> new Field("opinion", opinion).choice(Opinion.class, "Say what the auditor concludes."));
        var period = period(reading);
        Read<LocalDate> bridge = bridgeTo == null || bridgeTo.isBlank()
                ? Reading.nothing()
                : reading.combine(() -> new Field("bridgeTo", bridgeTo).date(""));
        return reading.finish(() -> new Soc2Report(
                new Field("auditor", auditor).optional(),
                kind.get(),
                new Field("scope", scope).optional(),
                period.get(),
                says.get(),
                new Field("exceptions", exceptions).optional(),
                bridge.orNull()));
    }

    private Read<DateSpan> period(Reading reading) {
        var from = reading.combine(() -> new Field("periodFrom", periodFrom).date("Set the period's first day."));
        var to = reading.combine(() -> new Field("periodTo", periodTo).date("Set the period's last day."));
        return reading.at("periodTo", () -> new DateSpan(from.get(), to.get()));
    }
}
