package io.pilotgate.portal.api;

import io.pilotgate.grading.Seal;
import io.pilotgate.grading.SetName;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.SealDesk;
import io.pilotgate.portal.entry.RevealEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}")
@Tag(name = "Sealed truth", description = "What both sides hold of it, and the reveal with the decision")
class SealsApi {

    /**
     * @param root null where it was sealed before roots were kept; there is no file then
     * @param reveal null before the reveal
     */
    record SealJson(
            SetName set,
            int items,
            @Nullable Sha256 root,
            @Nullable Sha256 sealFile,
            Instant sealedAt,
            @Nullable RevealJson reveal) {

        static SealJson of(Seal seal) {
            return new SealJson(
                    seal.set(),
                    seal.items(),
                    seal.root(),
                    seal.file(),
                    seal.sealedAt(),
                    seal.reveal()
                            .map(reveal -> new RevealJson(reveal.file(), reveal.size(), reveal.at()))
                            .orElse(null));
        }
    }

    record RevealJson(Sha256 sha256, long size, Instant revealedAt) {}

    private final Doorkeeper door;
    private final SealDesk desk;

    SealsApi(Doorkeeper door, SealDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    @GetMapping("/seals")
    @Operation(summary = "Every sealed set: its root, how many items, when", description = "For both sides.")
    List<SealJson> seals(@PathVariable String pilotId) {
        return desk.of(door.pilot(pilotId)).stream().map(SealJson::of).toList();
    }

    @GetMapping("/seals/{set}")
    @Operation(
            summary = "The seal file of a set (BLIND, CALIBRATION-1, ...)",
            description = "For both sides. Format pilotgate-seal/1: every leaf, and nothing that tells an item.")
    ResponseEntity<InputStreamResource> seal(@PathVariable String pilotId, @PathVariable String set) {
        return desk.seal(pilotId, set).download();
    }

    @GetMapping("/seals/{set}/reveal")
    @Operation(
            summary = "The reveal file of a set, after the decision",
            description =
                    "For both sides. Format pilotgate-reveal/1: every item, label, stratum and salt; with models pilotgate-reveal/2.")
    ResponseEntity<InputStreamResource> reveal(@PathVariable String pilotId, @PathVariable String set) {
        return desk.reveal(pilotId, set).download();
    }

    @GetMapping("/seals/{set}/proofs/{index}")
    @Operation(
            summary = "The proof that one item was sealed, after the reveal",
            description =
                    "For both sides. Format pilotgate-proof/1, of an item with models pilotgate-proof/2; the index is that of the leaf, from 0.")
    ResponseEntity<InputStreamResource> proof(
            @PathVariable String pilotId, @PathVariable String set, @PathVariable String index) {
        return desk.proof(pilotId, set, index).download();
    }

    @PostMapping("/reveal")
    @Operation(
            summary = "Reveal what is still sealed",
            description =
                    "For leads, of a pilot that is over. It comes with the decision by itself; by hand for a pilot"
                            + " that was stopped, or with a reason where an open pilot has sealed the same ids.")
    List<SealJson> revealNow(@PathVariable String pilotId, @RequestBody RevealEntry entry) {
        desk.revealNow(pilotId, entry.text());
        return seals(pilotId);
    }
}
