package io.pilotgate.portal.api;

import io.pilotgate.portal.CompareDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Evaluations")
class ComparisonApi {

    private final CompareDesk desk;

    ComparisonApi(CompareDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/evaluations/comparison")
    @Operation(
            summary = "Vendors side by side: all 25 criteria, red flags and prices",
            description =
                    "For up to six evaluations. Prices are held against that of a vendor that passes all 25 without an open"
                            + " red flag, never against the cheapest quote. The work is written as in 'works'; left out, it"
                            + " is the first that any of them quoted for.")
    ComparisonJson compare(
            @RequestParam(defaultValue = "") List<String> evaluation, @RequestParam(defaultValue = "") String work) {
        return ComparisonJson.of(desk.of(evaluation, work), desk.quoted(evaluation), desk.today());
    }
}
