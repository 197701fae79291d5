package io.pilotgate.portal.api;

import io.pilotgate.evaluation.CriterionEvidence;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.GivenRating;
import io.pilotgate.evaluation.Reviewer;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.RatingDesk;
import io.pilotgate.portal.entry.CriterionRatingEntry;
import io.pilotgate.portal.entry.EvidenceLinkEntry;
import io.pilotgate.portal.entry.ReviewersEntry;
import io.pilotgate.portal.idempotency.OnceByItself;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/vendors/{vendorId}/evaluations/{evaluationId}")
@Tag(name = "Evaluations")
class RatingsApi {

    private static final String CRITERION = "/criteria/{code:[A-Z]{3}[0-9]}";

    private final EvaluationDesk desk;
    private final RatingDesk ratings;

    RatingsApi(EvaluationDesk desk, RatingDesk ratings) {
        this.desk = desk;
        this.ratings = ratings;
    }

    @PostMapping("/reviewers")
    @OnceByItself
    @Operation(summary = "Ask people to rate, each alone", description = "For leads and administrators; at least two.")
    List<Reviewer> ask(
            @PathVariable String vendorId, @PathVariable String evaluationId, @RequestBody ReviewersEntry entry) {
        Evaluation evaluation = desk.find(vendorId, evaluationId);
        ratings.ask(evaluation, entry);
        return ratings.reviewers(evaluation);
    }

    @PostMapping(CRITERION + "/rating")
    @OnceByItself
    @Operation(summary = "Rate a criterion", description = "For those who were asked, until they hand in.")
    List<GivenRating> rate(
            @PathVariable String vendorId,
            @PathVariable String evaluationId,
            @PathVariable String code,
            @RequestBody CriterionRatingEntry entry) {
        Evaluation evaluation = desk.find(vendorId, evaluationId);
        ratings.rate(evaluation, code, entry);
        return ratings.seen(evaluation);
    }

    @PostMapping(CRITERION + "/settled")
    @OnceByItself
    @Operation(summary = "Settle a criterion together", description = "For reviewers, once all have handed in.")
    List<GivenRating> settle(
            @PathVariable String vendorId,
            @PathVariable String evaluationId,
            @PathVariable String code,
            @RequestBody CriterionRatingEntry entry) {
        Evaluation evaluation = desk.find(vendorId, evaluationId);
        ratings.settle(evaluation, code, entry);
        return ratings.seen(evaluation);
    }

    @PostMapping("/hand-in")
    @Operation(summary = "Hand in your 25 ratings", description = "No way back: from here on you are seen, and see.")
    List<Reviewer> handIn(@PathVariable String vendorId, @PathVariable String evaluationId) {
        Evaluation evaluation = desk.find(vendorId, evaluationId);
        ratings.handIn(evaluation);
        return ratings.reviewers(evaluation);
    }

    @PostMapping("/agreement")
    @OnceByItself
    @Operation(summary = "Agree to all 25 as they are settled")
    List<Reviewer> agree(@PathVariable String vendorId, @PathVariable String evaluationId) {
        Evaluation evaluation = desk.find(vendorId, evaluationId);
        ratings.agree(evaluation);
        return ratings.reviewers(evaluation);
    }

    @GetMapping("/evidence")
    @Operation(summary = "What lies beside the criteria")
    List<CriterionEvidence> evidence(@PathVariable String vendorId, @PathVariable String evaluationId) {
        return ratings.evidence(desk.find(vendorId, evaluationId));
    }

    @PostMapping(path = CRITERION + "/evidence", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put a link beside a criterion")
    List<CriterionEvidence> link(
            @PathVariable String vendorId,
            @PathVariable String evaluationId,
            @PathVariable String code,
            @RequestBody EvidenceLinkEntry entry) {
        Evaluation evaluation = desk.find(vendorId, evaluationId);
        ratings.addLink(evaluation, code, entry);
        return ratings.evidence(evaluation);
    }

    @PostMapping(path = CRITERION + "/evidence-files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put a file beside a criterion", description = "It is kept byte for byte under its SHA-256.")
    List<CriterionEvidence> file(
            @PathVariable String vendorId,
            @PathVariable String evaluationId,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String title,
            @RequestParam MultipartFile file) {
        Evaluation evaluation = desk.find(vendorId, evaluationId);
        ratings.addFile(evaluation, code, title, file);
        return ratings.evidence(evaluation);
    }
}
