package io.pilotgate.portal.api;

import io.pilotgate.grading.MixComparison;
import io.pilotgate.grading.MixReason;
import io.pilotgate.grading.statistics.MixOfItems;
import io.pilotgate.kernel.Percent;
import io.pilotgate.portal.MixDesk;
import io.pilotgate.portal.entry.MixReasonEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}/production-mix")
@Tag(name = "Production mix", description = "Whether the pilot's items are mixed as the production will be; for staff")
class MixApi {

    /**
     * @param sealed blind items by stratum
     * @param chiSquare null without data, and where a stratum was never declared: it differs beyond all measure
     * @param cramersV 0 to 1; null without data, which is neither a good mix nor a bad one
     */
    @Schema(name = "MixComparison")
    record MixJson(
            SortedMap<String, Percent> declared,
            SortedMap<String, Integer> sealed,
            int items,
            @Nullable Double chiSquare,
            @Nullable Integer degreesOfFreedom,
            @Nullable Double pValue,
            @Nullable Double cramersV,
            boolean needsReason,
            String sentence,
            @Nullable MixReason reason) {

        static MixJson of(MixComparison mix) {
            MixOfItems figure = mix.figure().orElse(null);
            return new MixJson(
                    mix.declared().shares(),
                    mix.sealed(),
                    mix.items(),
                    figure == null || Double.isInfinite(figure.chiSquare()) ? null : figure.chiSquare(),
                    figure == null ? null : figure.degrees(),
                    figure == null ? null : figure.pValue(),
                    figure == null || figure.cramersV().isEmpty()
                            ? null
                            : figure.cramersV().getAsDouble(),
                    mix.needsReason(),
                    mix.sentence(),
                    mix.reason().orElse(null));
        }
    }

    private final MixDesk desk;

    MixApi(MixDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "The sealed items beside the mix that was declared at the launch")
    @ApiResponse(responseCode = "404", description = "No data: no mix was declared")
    MixJson comparison(@PathVariable String pilotId) {
        return MixJson.of(desk.comparison(pilotId));
    }

    @PostMapping("/reason")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Say why the items are mixed otherwise",
            description = "For leads; once, where a reason is due.")
    @ApiResponse(responseCode = "409", description = "No reason is due, or one is given already")
    MixJson explain(@PathVariable String pilotId, @RequestBody MixReasonEntry entry) {
        return MixJson.of(desk.explain(pilotId, entry));
    }
}
