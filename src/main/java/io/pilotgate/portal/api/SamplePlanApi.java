package io.pilotgate.portal.api;

import io.pilotgate.grading.SamplePlanOptions;
import io.pilotgate.grading.statistics.AcceptancePlan;
import io.pilotgate.grading.statistics.Stage;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.SamplePlanDesk;
import io.pilotgate.portal.entry.NonceEntry;
import io.pilotgate.portal.entry.SamplePlanEntry;
import io.pilotgate.portal.idempotency.OnceByItself;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
@RequestMapping("/api/v1/pilots/{pilotId}/sample-plan")
@Tag(name = "Sample plan", description = "How the blind verdict is reached, fixed and drawn before the delivery")
class SamplePlanApi {

    /** @param acceptedAtFloor how probably it accepts work as bad as the floor */
    record RuleJson(
            List<Stage> stages,
            int items,
            double expectedItemsAtTarget,
            double expectedItemsAtFloor,
            double acceptedAtTarget,
            double acceptedAtFloor) {

        static RuleJson of(AcceptancePlan plan) {
            double target = plan.kept().target();
            double floor = plan.kept().floor();
            return new RuleJson(
                    plan.rule().stages(),
                    plan.rule().items(),
                    plan.rule().expectedItems(target),
                    plan.rule().expectedItems(floor),
                    plan.rule().acceptanceProbability(target),
                    plan.rule().acceptanceProbability(floor));
        }
    }

    @Schema(name = "SamplePlanOptions")
    record OptionsJson(
            RuleJson single,
            @Nullable RuleJson twoStages,
            int pool,
            SortedMap<String, Integer> strata,

            @Schema(description = "What the launch demands at least of a stratum in the first stage.")
            SortedMap<String, Integer> demanded) {

        static OptionsJson of(SamplePlanOptions options) {
            return new OptionsJson(
                    RuleJson.of(options.single()),
                    options.twoStages().map(RuleJson::of).orElse(null),
                    options.poolSize(),
                    options.strata(),
                    options.demanded().counts());
        }
    }

    private final Doorkeeper door;
    private final SamplePlanDesk desk;

    SamplePlanApi(Doorkeeper door, SamplePlanDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    @GetMapping("/options")
    @Operation(
            summary = "What can be fixed: the plans that the terms ask for, and the sealed pool",
            description = "For staff.")
    OptionsJson options(@PathVariable String pilotId) {
        return OptionsJson.of(desk.options(pilotId));
    }

    @PostMapping
    @OnceByItself
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Fix the sample plan and commit to the seed of its draw",
            description = "For leads. The same content again changes nothing, other content is 409.")
    SamplePlanJson fix(@PathVariable String pilotId, @RequestBody SamplePlanEntry entry) {
        return SamplePlanJson.of(desk.fix(pilotId, entry), true);
    }

    @GetMapping
    @Operation(
            summary = "The sample plan with its commitment and nonce",
            description = "For both sides; counts by stratum for staff alone.")
    SamplePlanJson plan(@PathVariable String pilotId) {
        return SamplePlanJson.of(desk.plan(pilotId), door.person().isStaff());
    }

    @PostMapping("/nonce")
    @OnceByItself
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Add the vendor's nonce, with which the blind sample is drawn at once",
            description = "For the vendor. The same nonce again changes nothing, another one is 409.")
    SamplePlanJson addNonce(@PathVariable String pilotId, @RequestBody NonceEntry entry) {
        return SamplePlanJson.of(desk.addNonce(pilotId, entry), false);
    }
}
