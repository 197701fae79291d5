package io.pilotgate.portal.entry;

import io.pilotgate.grading.SamplePlanChoice;
import io.pilotgate.grading.SamplePlanChoice.Shape;
import io.pilotgate.grading.seal.DrawSeed;
import io.pilotgate.grading.statistics.Stage;
import io.pilotgate.grading.statistics.StagedPlan;
import io.pilotgate.kernel.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plan of the blind sample as it was entered. */
@Schema(name = "SamplePlanChoice")
public record SamplePlanEntry(
        @Schema(
                example = "SINGLE",
                description =
                        "SINGLE (left empty too), DOUBLE, or ENTERED with the stages in n1 to c2; see the options.")
        @Nullable
        String shape,

        @Schema(type = "integer", description = "Items of the first stage.") @Nullable
        String n1,

        @Schema(type = "integer", description = "Accepted after it with so many errors or fewer.") @Nullable
        String c1,

        @Schema(
                type = "integer",
                description = "Rejected after it with so many errors or more; left empty for one stage.")
        @Nullable
        String r1,

        @Schema(type = "integer", description = "Items of a second stage; left empty for one stage.") @Nullable
        String n2,

        @Schema(type = "integer", description = "Accepted after both with so many errors or fewer in all.") @Nullable
        String c2,

        @Schema(
                type = "integer",
                example = "20",
                description = "Sealed items that may replace drawn ones that are not delivered.")
        @Nullable
        String reserve,

        @Schema(
                example = "[\"night: 40\"]",
                description = "Least counts of strata in the first stage, one 'stratum: count' each.")
        @Nullable
        List<String> least,

        @Schema(
                description = "32 to 128 hexadecimal digits, secret until the reveal; left empty, one is generated and"
                        + " never shown before.")
        @Nullable
        String seed) {

    public SamplePlanChoice read() {
        Reading reading = new Reading();
        var chosen = reading.combine(() -> chosen(new Field("shape", shape)));
        var stages = reading.combine(() -> stages(reading, chosen.get()));
        var spare = reading.combine(() -> {
            Field field = new Field("reserve", reserve);
            return field.optional().isEmpty() ? 0 : field.number("Enter how many items the reserve has.");
        });
        var counts = reading.combine(this::counts);
        var secret = reading.combine(() -> Optional.of(new Field("seed", seed).optional())
                .filter(text -> !text.isEmpty())
                .map(DrawSeed::ofHex));
        return reading.finish(
                () -> new SamplePlanChoice(chosen.get(), stages.get(), spare.get(), counts.get(), secret.get()));
    }

    private static Shape chosen(Field field) {
        return field.optional().isEmpty()
                ? Shape.SINGLE
                : field.choice(Shape.class, "Choose one stage, two stages, or stages that you enter.");
    }

    private Optional<StagedPlan> stages(Reading reading, Shape chosen) {
        if (chosen != Shape.ENTERED) {
            if (Stream.of(n1, c1, r1, n2, c2).anyMatch(SamplePlanEntry::isEntered)) {
                throw Refusal.invalid(
                        "shape",
                        "Stages were entered, but a computed plan is chosen. Choose the entered one, or leave"
                                + " their fields empty.");
            }
            return Optional.empty();
        }
        var first = reading.combine(() -> new Field("n1", n1).number("Enter how many items the first stage has."));
        var accepted = reading.combine(() -> new Field("c1", c1).number("Enter with how many errors it accepts."));
        if (Stream.of(r1, n2, c2).noneMatch(SamplePlanEntry::isEntered)) {
            return Optional.of(fitting(() -> StagedPlan.single(first.get(), accepted.get())));
        }
        var rejected = reading.combine(
                () -> new Field("r1", r1).number("Enter with how many errors the first stage rejects."));
        var second = reading.combine(() -> new Field("n2", n2).number("Enter how many items the second stage has."));
        var inAll = reading.combine(
                () -> new Field("c2", c2).number("Enter with how many errors of both stages the second accepts."));
        return Optional.of(fitting(() -> StagedPlan.twoStages(
                new Stage(first.get(), accepted.get(), rejected.get()), second.get(), inAll.get())));
    }

    private static StagedPlan fitting(Supplier<StagedPlan> stages) {
        try {
            return stages.get();
        } catch (IllegalArgumentException doNotFit) {
            throw Refusal.invalid("n1", String.valueOf(doNotFit.getMessage()) + ".");
        }
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        Strata.entered(least).forEach((line, name, count) -> {
            if (!count.matches("[0-9]{1,9}") || counts.put(name, Integer.valueOf(count)) != null) {
                throw Refusal.invalid(
                        "least",
                        "'" + line
                                + "' is no least count. Write each stratum once with its count, such as 'night: 40'.");
            }
        });
        return counts;
    }

    private static boolean isEntered(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
