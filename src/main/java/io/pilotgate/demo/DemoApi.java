package io.pilotgate.demo;

import io.pilotgate.access.CurrentPerson;
import io.pilotgate.kernel.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The time machine for programs. */
@RestController
@Profile("demo")
@RequestMapping("/api/v1/demo/clock")
@Tag(name = "Demo", description = "The demo's clock; there is none outside of the demo")
class DemoApi {

    /** @param days 1 to 90 */
    record Step(int days) {}

    record Now(Instant now) {}

    private final CurrentPerson person;
    private final TimeMachine machine;
    private final Clock clock;

    DemoApi(CurrentPerson person, TimeMachine machine, Clock clock) {
        this.person = person;
        this.machine = machine;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Where the demo's clock stands")
    Now now() {
        requireStaff();
        return new Now(clock.instant());
    }

    @PostMapping
    @Operation(
            summary = "Step the demo's clock",
            description = "By 1 to 90 days; what falls due on the way happens at its own time. It never goes back.")
    Now step(@RequestBody Step step) {
        requireStaff();
        return new Now(machine.step(step.days()));
    }

    private void requireStaff() {
        if (!person.require().isStaff()) {
            throw Refusal.notFound("path", "There is nothing here.");
        }
    }
}
