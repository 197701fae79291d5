package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pilot to launch, as a form or a program entered it: nothing checked, nothing lost. {@link LaunchReader} makes the
 * plan of it. The names are those of the form's fields and of the JSON, and reasons against them are told by them.
 */
@Schema(name = "LaunchPlan", description = "Everything a pilot needs before it may start.")
public record LaunchEntry(
        @Schema(example = "Radiology triage labels") @Nullable
        String name,

        @Nullable String vendorId,

        @Schema(description = "What the scoping call found on the workflow.") @Nullable
        String workflow,

        @Schema(description = "What the scoping call found on the volume.") @Nullable
        String volume,

        @Schema(description = "What the scoping call found on the security posture.") @Nullable
        String securityPosture,

        @Schema(example = "[\"TEXT\"]") @Nullable List<String> modalities,
        @Schema(example = "TEXT_CLASS") @Nullable String taskType,

        @Schema(
                description =
                        "What an answer to an item is, such as CLASSIFICATION or SPAN; left out, the usual one of the task type.",
                example = "CLASSIFICATION")
        @Nullable
        String labelKind,

        @Schema(example = "GENERAL") @Nullable String industry,
        @Schema(type = "boolean") @Nullable String californiaConsumers,
        @Schema(example = "[\"ISO_27001\"]") @Nullable List<String> frameworks,
        @Schema(type = "number", example = "0.98") @Nullable String target,
        @Schema(type = "number", example = "0.95") @Nullable String floor,
        @Schema(type = "number", example = "0.05") @Nullable String producerRisk,
        @Schema(type = "number", example = "0.10") @Nullable String consumerRisk,
        @Schema(type = "number", example = "0.97") @Nullable String threshold,

        @Schema(allowableValues = {"REWORK", "CREDIT", "STOP"}) @Nullable
        String consequence,

        @Nullable SlaEntry sla,
        @Nullable PauseEntry pause,
        @Nullable ExitEntry exit,

        @Schema(description = "The contract's currency, and the price of an item where 'prices' names no other model")
        @Nullable
        MoneyEntry unitPrice,

        @Schema(
                description =
                        "One of the five price models and the rules beside it; left out, a price an item and nothing else.")
        @Nullable
        PriceEntry prices,

        @Schema(format = "date", example = "2027-03-01") @Nullable
        String kickOff,

        @Schema(type = "integer", minimum = "30", maximum = "90", example = "60") @Nullable
        String lengthDays,

        @Schema(example = "America/New_York") @Nullable String zone,

        @Schema(example = "[\"SATURDAY\",\"SUNDAY\"]") @Nullable
        List<String> weekend,

        @Schema(example = "[\"2027-05-31\"]") @Nullable List<String> holidays,
        @Schema(example = "17:00") @Nullable String cutOff,

        @Schema(type = "integer", minimum = "1", example = "20000", description = "Items agreed for the pilot.")
        @Nullable
        String pilotVolume,

        @Nullable ContactEntry escalationContact,

        @Schema(
                example = "[\"day: 80%\", \"night: 20%\"]",
                description =
                        "What the production will consist of, one 'stratum: share' each, 100 % in all; the sealed items are"
                                + " compared with it. May be left out.")
        @Nullable
        List<String> productionMix,

        @Schema(
                example = "[\"snow: 50\"]",
                description =
                        "How many items the blind sample holds at least of a rare part, one 'stratum: count' each. What the"
                                + " evaluation demands goes along by itself and is not lowered. May be left out.")
        @Nullable
        List<String> leastCounts,

        @Schema(description = "The evaluation that shortlisted the vendor; the launch is held to it. May be left out.")
        @Nullable
        String evaluationId,

        @Schema(
                description =
                        "Why the pilot is recorded after its kick-off. Needed where the kick-off is before today.",
                example = "It began on paper.")
        @Nullable
        String alreadyBegun) {

    /** Where nothing was sent. */
    public static LaunchEntry ofNothing() {
        return new LaunchEntry(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
