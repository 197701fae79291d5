package io.pilotgate.portal.entry;

import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Urgency;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A vendor's question as it was entered. */
@Schema(name = "Escalation")
public record EscalationEntry(
        @Schema(example = "AMBIGUOUS_ITEM") @Nullable String kind,

        @Schema(example = "TYPICAL", description = "TYPICAL or RUSH: by which turnaround of the contract.") @Nullable
        String urgency,

        @Schema(example = "img-00042", description = "The item that it is about; left out where it is about none.")
        @Nullable
        String item,

        @Schema(example = "A sign half behind a tree: label it or leave it out?") @Nullable
        String question,

        @Schema(example = "W-1, W-3", description = "Requests that wait for the answer; left out where all wait.")
        @Nullable
        String requests) {

    /** What was read of it. */
    public record Asked(EscalationKind kind, Urgency urgency, String item, String question, Set<Integer> waiting) {}

    public Asked read() {
        Reading reading = new Reading();
        var about = reading.combine(
                () -> new Field("kind", kind).choice(EscalationKind.class, "Say what the question is about."));
        var soon = reading.combine(() ->
                new Field("urgency", urgency).choice(Urgency.class, "Say by which turnaround you need the answer."));
        var asked =
                reading.combine(() -> new Field("question", question).text("Ask a question that somebody can answer."));
        var waiting = reading.combine(() -> RequestNumbers.read("requests", requests));
        return reading.finish(() ->
                new Asked(about.get(), soon.get(), new Field("item", item).optional(), asked.get(), waiting.get()));
    }
}
