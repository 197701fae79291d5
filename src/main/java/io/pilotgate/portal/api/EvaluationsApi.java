package io.pilotgate.portal.api;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.Scorecard;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.EvaluationTaskDesk;
import io.pilotgate.portal.RatingDesk;
import io.pilotgate.portal.VendorDesk;
import io.pilotgate.portal.entry.EvaluationEntry;
import io.pilotgate.portal.entry.SignatureEntry;
import io.pilotgate.portal.entry.WeightsEntry;
import io.pilotgate.portal.idempotency.OnceByItself;
import io.pilotgate.process.OpenEvaluationTask;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/vendors/{vendorId}/evaluations")
@Tag(
        name = "Evaluations",
        description = "Vendors weighed for a workload, under the same rules as on the pages; for staff")
class EvaluationsApi {

    private final VendorDesk vendors;
    private final EvaluationDesk desk;
    private final RatingDesk ratings;
    private final EvaluationTaskDesk tasks;

    EvaluationsApi(VendorDesk vendors, EvaluationDesk desk, RatingDesk ratings, EvaluationTaskDesk tasks) {
        this.vendors = vendors;
        this.desk = desk;
        this.ratings = ratings;
        this.tasks = tasks;
    }

    @GetMapping
    @Operation(summary = "The vendor's evaluations, newest first; lists are left empty here")
    List<EvaluationJson> all(@PathVariable String vendorId) {
        return desk.of(vendors.find(vendorId).id()).stream()
                .map(evaluation -> EvaluationJson.head(
                        evaluation, desk.standing(evaluation).orElse(null), desk.card(evaluation)))
                .toList();
    }

    @PostMapping
    @Operation(summary = "Weigh the vendor for a workload", description = "For leads and administrators.")
    ResponseEntity<EvaluationJson> open(@PathVariable String vendorId, @RequestBody EvaluationEntry entry) {
        Evaluation evaluation = desk.open(vendors.find(vendorId).id(), entry);
        return ResponseEntity.created(
                        URI.create("/api/v1/vendors/" + evaluation.vendor() + "/evaluations/" + evaluation.id()))
                .body(json(evaluation));
    }

    @GetMapping("/{evaluationId}")
    @Operation(summary = "One evaluation: checks, criteria, answers, ratings that you may see, verdicts, tasks")
    EvaluationJson one(@PathVariable String vendorId, @PathVariable String evaluationId) {
        return json(desk.find(vendorId, evaluationId));
    }

    @PostMapping("/{evaluationId}/answers")
    @OnceByItself
    @Operation(
            summary = "Enter answers",
            description =
                    "By the key of the question, such as SEC1.certificateNumber or SCOPE.volume; an empty one takes"
                            + " an answer back. Questions that are not named stay as they are.")
    EvaluationJson answer(
            @PathVariable String vendorId,
            @PathVariable String evaluationId,
            @RequestBody Map<String, String> answers) {
        Evaluation evaluation = desk.find(vendorId, evaluationId);
        desk.enter(evaluation, answers);
        return json(evaluation);
    }

    @PostMapping("/{evaluationId}/weights")
    @OnceByItself
    @Operation(
            summary = "Set the weights of the criteria by hand",
            description = "For leads and administrators, with a reason and before anybody has rated.")
    EvaluationJson weigh(
            @PathVariable String vendorId, @PathVariable String evaluationId, @RequestBody WeightsEntry entry) {
        desk.requireMayOpen();
        Evaluation evaluation = desk.find(vendorId, evaluationId);
        desk.setWeights(evaluation, entry);
        return json(evaluation);
    }

    @PostMapping("/{evaluationId}/signatures")
    @Operation(summary = "Sign the evaluation as it stands", description = "With your password once more.")
    EvaluationJson sign(
            @PathVariable String vendorId, @PathVariable String evaluationId, @RequestBody SignatureEntry entry) {
        Evaluation evaluation = desk.find(vendorId, evaluationId);
        desk.sign(evaluation, entry);
        return json(evaluation);
    }

    @PostMapping("/{evaluationId}/tasks/{taskId}/completion")
    @OnceByItself
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Complete a task", description = "The body has a value for each field of the task's form.")
    void complete(
            @PathVariable String vendorId,
            @PathVariable String evaluationId,
            @PathVariable String taskId,
            @RequestBody Map<String, Object> answers) {
        OpenEvaluationTask task = tasks.find(desk.find(vendorId, evaluationId), taskId);
        tasks.complete(task, answers);
    }

    private EvaluationJson json(Evaluation evaluation) {
        Scorecard card = desk.card(evaluation);
        return new EvaluationJson(
                evaluation.id(),
                evaluation.vendor(),
                evaluation.workload(),
                evaluation.presets(),
                desk.standing(evaluation).orElse(null),
                card.score().orElse(null),
                card.isComplete(),
                card.passesAll(),
                desk.weighting(evaluation).byHand().orElse(null),
                desk.warnings(evaluation),
                desk.checks(evaluation),
                EvaluationJson.criteria(card),
                desk.answers(evaluation).values(),
                ratings.reviewers(evaluation),
                ratings.seen(evaluation),
                desk.verdicts(evaluation),
                desk.signatures(evaluation),
                tasks.of(evaluation),
                desk.pilots(evaluation));
    }
}
