package io.pilotgate.portal.api;

import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.BlindReading;
import io.pilotgate.grading.BlindReadings;
import io.pilotgate.grading.BlindResult;
import io.pilotgate.grading.CalibrationCard;
import io.pilotgate.grading.CalibrationItem;
import io.pilotgate.grading.CalibrationResult;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.grading.CorrectedResult;
import io.pilotgate.grading.Rescoring;
import io.pilotgate.grading.TruthReceipt;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.GradingDesk;
import io.pilotgate.portal.SamplePlanDesk;
import io.pilotgate.portal.entry.ReserveEntry;
import io.pilotgate.portal.entry.TruthEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}")
@Tag(name = "Grading", description = "Ground truth and what was measured; for staff")
class GradingApi {

    record CalibrationJson(
            int attempt,
            ProportionJson figure,
            long unanswered,
            String tiePolicy,
            boolean clearMiss,
            boolean accepted,
            CalibrationCard card,
            Instant gradedAt) {}

    record PooledJson(long judgments, ProportionJson figure, double @Nullable [] bootstrap) {}

    /** @param layer the newest correction that it takes in */
    record CorrectedJson(int layer, String verdict, ProportionJson blind, Instant rescoredAt) {}

    /**
     * @param verdict the plan's, by the sealed truth; NO_DATA where nothing is graded
     * @param finalVerdict what the decision rests on: by the corrected truth where there is one
     * @param corrected the score by the corrected truth; null where the sealed one stands
     * @param stages one a stage of the plan; one that was not graded has no data
     * @param reading the result in plain words
     */
    record ResultsJson(
            String verdict,
            String finalVerdict,
            @Nullable CorrectedJson corrected,
            ProportionJson blind,
            List<ProportionJson> stages,
            int reserveUsed,
            List<String> reading,
            long notDelivered,
            String tiePolicy,
            PooledJson pooled,
            boolean confirmed,
            Instant gradedAt) {}

    private final Doorkeeper door;
    private final GradingDesk desk;
    private final SamplePlanDesk plan;
    private final Calibrations calibrations;
    private final BlindGrading grading;
    private final BlindReadings readings;
    private final Rescoring rescoring;

    GradingApi(
            Doorkeeper door,
            GradingDesk desk,
            SamplePlanDesk plan,
            Calibrations calibrations,
            BlindGrading grading,
            BlindReadings readings,
            Rescoring rescoring) {
        this.door = door;
        this.desk = desk;
        this.plan = plan;
        this.calibrations = calibrations;
        this.grading = grading;
        this.readings = readings;
        this.rescoring = rescoring;
    }

    @PostMapping(path = "/ground-truth", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Seal ground truth into the vault", description = "For leads and QA.")
    TruthReceipt seal(
            @PathVariable String pilotId,
            @ParameterObject @ModelAttribute TruthEntry entry,
            @RequestParam MultipartFile file) {
        return desk.seal(pilotId, entry, file);
    }

    @GetMapping("/calibration")
    @Operation(summary = "Every graded calibration attempt; an empty list is no data")
    List<CalibrationJson> calibration(@PathVariable String pilotId) {
        return calibrations.of(door.pilotForStaff(pilotId).id()).stream()
                .map(GradingApi::json)
                .toList();
    }

    @GetMapping("/calibration/items")
    @Operation(
            summary = "The items of the newest graded calibration with their true labels",
            description = "For leads and QA. It opens sealed truth: every call stands in the audit trail.")
    List<CalibrationItem> calibrationItems(@PathVariable String pilotId) {
        return desk.reviewCalibration(pilotId);
    }

    @GetMapping("/results")
    @Operation(summary = "The blind result and the pooled figure")
    ResultsJson results(@PathVariable String pilotId) {
        PilotId pilot = door.pilotForStaff(pilotId).id();
        return grading.result(pilot)
                .map(result -> json(result, readings.of(pilot, result), rescoring.of(pilot)))
                .orElseThrow(() -> Refusal.notFound("results", "No data: the blind set has not been graded yet."));
    }

    @PostMapping("/results/reserve")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Replace drawn items that were not delivered by the next of the reserve, and grade again",
            description = "For leads, with a reason, while the verdict is undecided and nobody has confirmed it.")
    ResultsJson useReserve(@PathVariable String pilotId, @RequestBody ReserveEntry entry) {
        BlindResult result = plan.useReserve(pilotId, entry);
        PilotId pilot = door.pilotForStaff(pilotId).id();
        return json(result, readings.of(pilot, result), rescoring.of(pilot));
    }

    private static CalibrationJson json(CalibrationResult result) {
        return new CalibrationJson(
                result.attempt(),
                ProportionJson.of(result.proportion()),
                result.unanswered(),
                CalibrationResult.TIES.title(),
                result.isClearMiss(),
                result.isAccepted(),
                CalibrationCard.of(result),
                result.gradedAt());
    }

    private static CorrectedJson json(CorrectedResult corrected) {
        return new CorrectedJson(
                corrected.layer(),
                corrected.verdict().name(),
                ProportionJson.of(corrected.proportion()),
                corrected.rescoredAt());
    }

    private static ResultsJson json(BlindResult result, BlindReading reading, Optional<CorrectedResult> corrected) {
        var pooled = result.pooled().pooled();
        return new ResultsJson(
                result.verdict().name(),
                corrected.map(CorrectedResult::verdict).orElse(result.verdict()).name(),
                corrected.map(GradingApi::json).orElse(null),
                ProportionJson.of(result.proportion()),
                result.figures().stages().stream().map(ProportionJson::of).toList(),
                result.reserveUsed(),
                reading.sentences(),
                result.notDelivered(),
                BlindResult.TIES.title(),
                new PooledJson(
                        pooled.judgments(),
                        ProportionJson.of(pooled.proportion()),
                        ProportionJson.ends(pooled.bootstrap())),
                result.isConfirmed(),
                result.gradedAt());
    }
}
