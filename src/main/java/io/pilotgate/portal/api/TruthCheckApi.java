package io.pilotgate.portal.api;

import io.pilotgate.grading.RightTruth;
import io.pilotgate.grading.TruthCheck;
import io.pilotgate.grading.TruthDifference;
import io.pilotgate.grading.TruthPair;
import io.pilotgate.grading.TruthRuling;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.portal.TruthCheckDesk;
import io.pilotgate.portal.entry.RulingEntry;
import io.pilotgate.portal.entry.TruthEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
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
@RequestMapping("/api/v1/pilots/{pilotId}/truth-check")
@Tag(name = "Truth check", description = "How many errors are the truth's own: a second, blind labelling; for staff")
class TruthCheckApi {

    /**
     * @param wrong sealed labels that were decided to be wrong
     * @param wrongShare exact interval at 95 %; null while a difference is undecided: half a check is no figure
     */
    record CheckJson(
            int checked,
            PersonId by,
            Instant at,
            int differing,
            long undecided,
            long wrong,
            double @Nullable [] wrongShare,
            List<DifferenceJson> differences) {

        static CheckJson of(TruthCheck check) {
            return new CheckJson(
                    check.checked(),
                    check.by(),
                    check.at(),
                    check.differences().size(),
                    check.undecided(),
                    check.wrong(),
                    ProportionJson.ends(check.budget().flatMap(budget -> budget.errorRate())),
                    check.differences().stream().map(DifferenceJson::of).toList());
        }
    }

    /** @param right null until it is decided */
    record DifferenceJson(
            int number,
            String label,
            @Nullable RightTruth right,
            @Nullable String reason,
            @Nullable PersonId decidedBy) {

        static DifferenceJson of(TruthDifference difference) {
            TruthRuling ruling = difference.ruling().orElse(null);
            return new DifferenceJson(
                    difference.number(),
                    difference.label(),
                    ruling == null ? null : ruling.right(),
                    ruling == null ? null : ruling.reason(),
                    ruling == null ? null : ruling.by());
        }
    }

    /** Two labels; nothing tells which of them is sealed. */
    record PairJson(int number, String label, String item, String a, String b) {}

    private final TruthCheckDesk desk;

    TruthCheckApi(TruthCheckDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary = "What the second labelling came to",
            description = "Counts and decisions, no label and no item.")
    @ApiResponse(responseCode = "404", description = "No data: nothing was labelled a second time")
    CheckJson check(@PathVariable String pilotId) {
        return CheckJson.of(desk.check(pilotId));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Keep second labels of a part of the blind set, encrypted",
            description =
                    "For reviewers of QA who did not seal the truth. The file is read like one of truth; once a pilot.")
    CheckJson keep(
            @PathVariable String pilotId,
            @ParameterObject @ModelAttribute TruthEntry entry,
            @RequestParam MultipartFile file) {
        return CheckJson.of(desk.keep(pilotId, entry, file));
    }

    @GetMapping("/{number:[0-9]{1,6}}")
    @Operation(
            summary = "Open two labels that differ",
            description = "For reviewers of QA who gave neither of them; each look is on record.")
    PairJson pair(@PathVariable String pilotId, @PathVariable int number) {
        TruthPair pair = desk.pair(pilotId, number);
        return new PairJson(pair.number(), pair.label(), pair.item(), pair.a(), pair.b());
    }

    @PostMapping("/{number:[0-9]{1,6}}/ruling")
    @Operation(summary = "Say which label is right", description = "For the same reviewers: A, B, BOTH or NEITHER.")
    CheckJson decide(@PathVariable String pilotId, @PathVariable int number, @RequestBody RulingEntry entry) {
        return CheckJson.of(desk.decide(pilotId, number, entry));
    }
}
