package io.pilotgate.portal.api;

import io.pilotgate.grading.ContestedItem;
import io.pilotgate.portal.DisputeDesk;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.entry.DeclineEntry;
import io.pilotgate.portal.entry.DisputeEntry;
import io.pilotgate.portal.entry.RulingEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}/disputes")
@Tag(name = "Disputes", description = "Failed items that the vendor contests, and what becomes of them")
class DisputesApi {

    /** A contested item as its adjudicator sees it: nothing tells whose label is whose. */
    record ContestedJson(int number, String label, String item, String a, String b) {}

    private final DisputeDesk desk;
    private final DisputeAnswers answers;
    private final Doorkeeper door;

    DisputesApi(DisputeDesk desk, DisputeAnswers answers, Doorkeeper door) {
        this.desk = desk;
        this.answers = answers;
        this.door = door;
    }

    @GetMapping
    @Operation(
            summary = "The dispute window and what is contested",
            description =
                    "The vendor sees its failed items with the labels that it delivered; staff see what is contested,"
                            + " without labels.")
    DisputesJson all(@PathVariable String pilotId) {
        return answers.of(door.pilot(pilotId));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Contest a failed item", description = "For the vendor's people, while the window is open.")
    DisputesJson contest(@PathVariable String pilotId, @RequestBody DisputeEntry entry) {
        desk.contest(pilotId, entry);
        return answers.of(door.pilot(pilotId));
    }

    @PostMapping("/close")
    @Operation(
            summary = "Contest nothing more",
            description = "For the vendor's people; closes the window before its time. It cannot be opened again.")
    DisputesJson close(@PathVariable String pilotId) {
        desk.close(pilotId);
        return answers.of(door.pilot(pilotId));
    }

    @GetMapping("/{number:[0-9]{1,6}}")
    @Operation(
            summary = "Open a contested item",
            description =
                    "For reviewers of QA who neither sealed the truth nor fixed the plan; each look is on record.")
    ContestedJson open(@PathVariable String pilotId, @PathVariable int number) {
        ContestedItem opened = desk.open(pilotId, number);
        return new ContestedJson(opened.number(), opened.label(), opened.item(), opened.a(), opened.b());
    }

    @PostMapping("/{number:[0-9]{1,6}}/ruling")
    @Operation(summary = "Decide a contested item", description = "For the same reviewers: A, B, BOTH or NEITHER.")
    DisputesJson decide(@PathVariable String pilotId, @PathVariable int number, @RequestBody RulingEntry entry) {
        desk.decide(pilotId, number, entry);
        return answers.of(door.pilot(pilotId));
    }

    @PostMapping("/corrections/{number:[0-9]{1,6}}/countersign")
    @Operation(
            summary = "Put a correction in force",
            description =
                    "For leads who decided none of it. The blind result is scored anew, and both scores are kept.")
    DisputesJson countersign(@PathVariable String pilotId, @PathVariable int number) {
        desk.countersign(pilotId, number);
        return answers.of(door.pilot(pilotId));
    }

    @PostMapping("/corrections/{number:[0-9]{1,6}}/decline")
    @Operation(summary = "Decline a correction", description = "For leads; what it upheld is decided anew.")
    DisputesJson decline(@PathVariable String pilotId, @PathVariable int number, @RequestBody DeclineEntry entry) {
        desk.decline(pilotId, number, entry);
        return answers.of(door.pilot(pilotId));
    }
}
