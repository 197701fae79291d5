package io.pilotgate.portal.api;

import io.pilotgate.audit.ChainCheck;
import io.pilotgate.audit.ChainCheck.Break;
import io.pilotgate.audit.Checkpoint;
import io.pilotgate.audit.Inclusion;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.portal.StreamedFile;
import io.pilotgate.portal.TrailDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Audit trail",
        description = "Who did what, in chains that show every change; the files are checked by the command verify")
class TrailApi {

    /** @param breaks where it does not hold, in the chain's order; empty where it is intact */
    record CheckJson(boolean intact, long entries, Sha256 head, List<Break> breaks) {

        static CheckJson of(ChainCheck check) {
            return new CheckJson(check.intact(), check.entries(), check.head(), check.breaks());
        }
    }

    private final TrailDesk desk;

    TrailApi(TrailDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/pilots/{pilotId}/audit")
    @Operation(summary = "The pilot's chain, page by page, oldest first", description = "For staff.")
    TrailJson entries(
            @PathVariable String pilotId,
            @RequestParam(defaultValue = "0") String after,
            @RequestParam(defaultValue = "100") String limit) {
        TrailPaging paging = TrailPaging.of(after, limit);
        return TrailJson.of(
                desk.head(pilotId),
                desk.newest(pilotId).orElse(null),
                desk.entries(pilotId, paging.after(), paging.limit()));
    }

    @GetMapping("/pilots/{pilotId}/audit/check")
    @Operation(summary = "Whether the pilot's chain holds, and where it does not", description = "For staff.")
    CheckJson check(@PathVariable String pilotId) {
        return CheckJson.of(desk.check(pilotId));
    }

    @GetMapping("/pilots/{pilotId}/audit/export")
    @Operation(summary = "The pilot's chain as a file (pilotgate-audit/1)", description = "For staff. JSON lines.")
    void export(@PathVariable String pilotId, HttpServletResponse response) throws IOException {
        StreamedFile.jsonLines(response, "audit-" + desk.head(pilotId).chain(), desk.export(pilotId));
    }

    @GetMapping("/pilots/{pilotId}/audit/checkpoints/{checkpoint}")
    @Operation(
            summary = "The proof that the pilot's chain is in a checkpoint (pilotgate-inclusion/1)",
            description = "For staff; for the vendor's people those that letters about decisions name.")
    void inclusion(@PathVariable String pilotId, @PathVariable String checkpoint, HttpServletResponse response)
            throws IOException {
        Inclusion proof = desk.inclusion(pilotId, checkpoint);
        StreamedFile.jsonLines(response, "checkpoint-" + proof.checkpoint(), out -> desk.write(proof, out));
    }

    @GetMapping("/audit")
    @Operation(
            summary = "The chain of what belongs to no pilot, page by page, oldest first",
            description = "For leads and administrators.")
    TrailJson entriesWithoutPilot(
            @RequestParam(defaultValue = "0") String after, @RequestParam(defaultValue = "100") String limit) {
        TrailPaging paging = TrailPaging.of(after, limit);
        return TrailJson.of(desk.headWithoutPilot(), null, desk.entriesWithoutPilot(paging.after(), paging.limit()));
    }

    @GetMapping("/audit/check")
    @Operation(
            summary = "Whether the chain of what belongs to no pilot holds",
            description = "For leads and administrators.")
    CheckJson checkWithoutPilot() {
        return CheckJson.of(desk.checkWithoutPilot());
    }

    @GetMapping("/audit/export")
    @Operation(
            summary = "The chain of what belongs to no pilot as a file (pilotgate-audit/1)",
            description = "For leads and administrators. JSON lines.")
    void exportWithoutPilot(HttpServletResponse response) throws IOException {
        StreamedFile.jsonLines(response, "audit-without-pilot", desk.exportWithoutPilot());
    }

    @GetMapping("/audit/checkpoints")
    @Operation(summary = "The newest checkpoints, newest first", description = "For leads and administrators.")
    List<Checkpoint> checkpoints(@RequestParam(defaultValue = "100") String limit) {
        return desk.checkpoints(TrailPaging.of("0", limit).limit());
    }

    @GetMapping("/audit/checkpoints/export")
    @Operation(
            summary = "Checkpoints after one as a file (pilotgate-checkpoint/1)",
            description = "For leads and administrators. JSON lines, oldest first, each with the ends of all chains.")
    void exportCheckpoints(@RequestParam(defaultValue = "0") String after, HttpServletResponse response)
            throws IOException {
        StreamedFile.jsonLines(
                response,
                "checkpoints",
                desk.exportCheckpoints(TrailPaging.of(after, "1").after()));
    }
}
