package io.pilotgate.portal.entry;

import io.pilotgate.evaluation.NewEvaluation;
import io.pilotgate.kernel.VendorId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A vendor to weigh, as it was entered. */
@Schema(name = "NewEvaluation")
public record EvaluationEntry(
        @Schema(example = "Boxes in street scenes") @Nullable
        String workload,

        @Schema(example = "[\"general\"]") @Nullable List<String> presets) {

    public NewEvaluation read(VendorId vendor) {
        Reading reading = new Reading();
        var work = reading.combine(
                () -> new Field("workload", workload).text("Name the work that the vendor is weighed for."));
        return reading.finish(() -> new NewEvaluation(
                vendor,
                work.get(),
                presets == null
                        ? Set.of()
                        : Set.copyOf(presets.stream().filter(Objects::nonNull).toList())));
    }
}
