package io.pilotgate.portal.api;

import io.pilotgate.commercial.ItemOrder;
import io.pilotgate.commercial.RampPlan;
import io.pilotgate.commercial.RampStep;
import io.pilotgate.decision.Exit;
import io.pilotgate.decision.ExitPart;
import io.pilotgate.decision.NextCycle;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.OutcomeDesk;
import io.pilotgate.portal.entry.OrderEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
@RequestMapping("/api/v1/pilots/{pilotId}")
@Tag(
        name = "Outcome",
        description = "Orders, and what follows from the decision: ramp, next cycle or exit. What is planned and done"
                + " there are tasks, see Tasks")
class OutcomeApi {

    record RampJson(
            LocalDate startsOn,
            LocalDate endsOn,
            int lengthDays,
            long dailyBefore,
            long dailyTarget,
            long items,
            List<StepJson> steps,
            PersonId madeBy,
            Instant madeAt) {

        static RampJson of(RampPlan plan) {
            return new RampJson(
                    plan.startsOn(),
                    plan.endsOn(),
                    plan.lengthDays(),
                    plan.dailyBefore(),
                    plan.dailyTarget(),
                    plan.items(),
                    plan.steps().stream().map(StepJson::of).toList(),
                    plan.madeBy(),
                    plan.madeAt());
        }
    }

    record StepJson(int week, LocalDate first, LocalDate last, long itemsPerDay, int workingDays, long items) {

        static StepJson of(RampStep step) {
            return new StepJson(
                    step.week(),
                    step.days().first(),
                    step.days().last(),
                    step.itemsPerDay(),
                    step.workingDays(),
                    step.items());
        }
    }

    /** @param accessRevokedAt null for a moment after the start */
    record ExitJson(
            boolean early,
            String reason,
            Instant startedAt,
            Instant due,
            Money agreedCost,
            @Nullable Instant accessRevokedAt,
            boolean open,
            List<ExitPart> missing,
            Collection<Exit.Deed> done) {

        static ExitJson of(Exit exit) {
            return new ExitJson(
                    exit.early(),
                    exit.reason(),
                    exit.startedAt(),
                    exit.due(),
                    exit.agreedCost(),
                    exit.accessRevokedAt().orElse(null),
                    exit.isOpen(),
                    exit.missing(),
                    exit.deeds().values());
        }
    }

    private final OutcomeDesk desk;
    private final Doorkeeper door;

    OutcomeApi(OutcomeDesk desk, Doorkeeper door) {
        this.desk = desk;
        this.door = door;
    }

    @GetMapping("/orders")
    @Operation(summary = "What was ordered, oldest first")
    List<ItemOrder> orders(@PathVariable String pilotId) {
        return desk.orders(door.pilot(pilotId));
    }

    @PostMapping("/orders")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Order items",
            description =
                    "For leads. Before the decision no more than the pilot's volume, after scaling up no more than"
                            + " the ramp plan, else nothing.")
    ItemOrder order(@PathVariable String pilotId, @RequestBody OrderEntry entry) {
        return desk.order(pilotId, entry);
    }

    @GetMapping("/ramp-plan")
    @Operation(summary = "The weekly steps to production, once it was decided to scale up and the ramp is planned")
    RampJson ramp(@PathVariable String pilotId) {
        return desk.ramp(door.pilot(pilotId))
                .map(RampJson::of)
                .orElseThrow(() -> Refusal.notFound("rampPlan", "No ramp is planned for this pilot."));
    }

    @GetMapping("/cycles")
    @Operation(summary = "The chain of pilots that this one goes on from and in, oldest link first")
    List<NextCycle> cycles(@PathVariable String pilotId) {
        return desk.chain(door.pilot(pilotId));
    }

    @GetMapping("/exit")
    @Operation(summary = "The exit with what is done and what is missing", description = "For staff.")
    ExitJson exit(@PathVariable String pilotId) {
        Pilot pilot = door.pilotForStaff(pilotId);
        return desk.exit(pilot)
                .map(ExitJson::of)
                .orElseThrow(() -> Refusal.notFound("exit", "This pilot has no exit: it runs, or it goes on."));
    }
}
