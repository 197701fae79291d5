package io.pilotgate.portal.api;

import io.pilotgate.grading.figures.FigureReport;
import io.pilotgate.grading.figures.GradingJob;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.FigureDesk;
import io.pilotgate.portal.FigureDesk.Standing;
import io.pilotgate.portal.FigureTable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}/figures")
@Tag(
        name = "Figures",
        description = "All figures of a set, computed by a worker: each with n, interval and the name of its formula")
class FiguresApi {

    private static final String SET = "{set:agreement|blind|calibration|days}";

    /**
     * @param state QUEUED, RUNNING, DONE or FAILED; NONE where nobody asked yet
     * @param said in a sentence how it stands
     * @param answersTotal 0 before the worker's first look
     */
    record ProgressJson(
            String set,
            String state,
            String said,
            long answersDone,
            long answersTotal,
            @Nullable PersonId requestedBy,
            @Nullable Instant requestedAt,
            @Nullable Instant finishedAt) {

        static ProgressJson of(Standing standing) {
            GradingJob job = standing.newest();
            if (job == null) {
                String said = standing.missing().orElse("Nobody has asked for these figures yet.");
                return new ProgressJson(standing.set().name(), "NONE", said, 0, 0, null, null, null);
            }
            return new ProgressJson(
                    job.set().name(),
                    job.state().name(),
                    job.said(),
                    job.answersDone(),
                    job.answersTotal(),
                    job.requestedBy(),
                    job.requestedAt(),
                    job.finishedAt());
        }
    }

    /** @param about what was compared with what */
    record FiguresJson(String set, String about, @Nullable Instant computedAt, FigureReport figures) {}

    private final Doorkeeper door;
    private final FigureDesk desk;

    FiguresApi(Doorkeeper door, FigureDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "How the figures of each set stand")
    List<ProgressJson> all(@PathVariable String pilotId) {
        return desk.all(door.pilot(pilotId)).stream().map(ProgressJson::of).toList();
    }

    @GetMapping("/" + SET)
    @Operation(
            summary = "The newest figures of a set: calibration, blind or agreement",
            description = "The vendor's people get the agreement of their own annotators alone.")
    @ApiResponse(responseCode = "404", description = "No data; the reason says what is missing")
    FiguresJson figures(@PathVariable String pilotId, @PathVariable String set) {
        Standing standing = desk.standing(door.pilot(pilotId), set);
        GradingJob done = standing.done();
        if (done == null || done.report() == null) {
            throw Refusal.notFound("figures", ProgressJson.of(standing).said());
        }
        return new FiguresJson(done.set().name(), done.set().about(), done.finishedAt(), done.report());
    }

    @GetMapping("/" + SET + ".{ending:csv|xlsx}")
    @Operation(summary = "The same figures as a table, each with n, interval and formula")
    @ApiResponse(responseCode = "404", description = "No data; the reason says what is missing")
    void table(
            @PathVariable String pilotId,
            @PathVariable String set,
            @PathVariable String ending,
            HttpServletResponse response)
            throws IOException {
        Pilot pilot = door.pilot(pilotId);
        FigureTable.of(pilot, desk.standing(pilot, set)).write(response, ending);
    }

    @GetMapping("/" + SET + "/progress")
    @Operation(summary = "How far the newest computing of a set has come")
    ProgressJson progress(@PathVariable String pilotId, @PathVariable String set) {
        return ProgressJson.of(desk.standing(door.pilot(pilotId), set));
    }

    @PostMapping("/" + SET)
    @Operation(summary = "Have a set's figures computed anew", description = "For leads and QA.")
    @ApiResponse(responseCode = "202", description = "Its Location tells how far it has come")
    @ApiResponse(responseCode = "409", description = "There is nothing to compute them of yet")
    ResponseEntity<ProgressJson> compute(@PathVariable String pilotId, @PathVariable String set) {
        Pilot pilot = door.pilot(pilotId);
        GradingJob job = desk.compute(pilot, set);
        URI place = URI.create(
                "/api/v1/pilots/" + pilot.id() + "/figures/" + job.set().path() + "/progress");
        return ResponseEntity.accepted().location(place).body(ProgressJson.of(desk.standing(pilot, set)));
    }
}
