package io.pilotgate.portal.api;

import io.pilotgate.agreement.prices.ModelKind;
import io.pilotgate.commercial.AccurateCost;
import io.pilotgate.commercial.OwnEffort;
import io.pilotgate.commercial.pricing.AccurateItemCost;
import io.pilotgate.commercial.pricing.ShadowPricing;
import io.pilotgate.kernel.Money;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.CostDesk;
import io.pilotgate.portal.CostSheet;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.entry.EffortEntry;
import io.pilotgate.portal.entry.ShadowEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}/cost")
@Tag(
        name = "Cost",
        description = "What an accurate item costs, and the same work under the five price models; for staff")
class CostApi {

    /**
     * @param notApproved what is owed by the contract on top, for work that is on no approved invoice
     * @param each null where a part of it is no data
     * @param difference to the other pilot, this one less that one; null without one, or where one is no data
     */
    record CostJson(
            Money invoiced,
            boolean byContract,
            Money notApproved,
            Map<OwnEffort.Kind, Money> own,
            Money total,
            long items,
            ProportionJson accuracy,
            @Nullable AccurateItemCost each,
            AccurateItemCost.@Nullable Difference difference) {

        static CostJson of(AccurateCost cost, AccurateItemCost.@Nullable Difference difference) {
            return new CostJson(
                    cost.invoiced(),
                    cost.byContract(),
                    cost.notApproved(),
                    cost.own(),
                    cost.total(),
                    cost.items(),
                    ProportionJson.of(cost.accuracy()),
                    cost.each().orElse(null),
                    difference);
        }
    }

    /** @param noData why there are no figures, which are null then; null where there are */
    record ShadowJson(
            ModelKind model,
            List<String> prices,
            @Nullable Money usual,
            @Nullable Money withEdgeCases,
            @Nullable Money more,
            @Nullable String noData) {

        static ShadowJson of(ShadowPricing.Row row) {
            List<String> prices = row.terms().sentences();
            ShadowPricing.Figures figures = row.figures();
            return figures == null
                    ? new ShadowJson(row.kind(), prices, null, null, null, row.noData())
                    : new ShadowJson(
                            row.kind(),
                            prices,
                            figures.usual().total(),
                            figures.withEdgeCases().total(),
                            figures.more(),
                            null);
        }
    }

    private final CostDesk desk;
    private final CostSheet sheet;
    private final Doorkeeper door;

    CostApi(CostDesk desk, CostSheet sheet, Doorkeeper door) {
        this.desk = desk;
        this.sheet = sheet;
        this.door = door;
    }

    @GetMapping
    @Operation(
            summary = "The cost of an accurate item with its interval",
            description =
                    "With another pilot's id the difference and its interval: not decisive unless that excludes 0.")
    CostJson cost(@PathVariable String pilotId, @RequestParam(defaultValue = "") String against) {
        Pilot pilot = door.pilotForStaff(pilotId);
        return CostJson.of(
                desk.of(pilot),
                against.isEmpty()
                        ? null
                        : desk.compare(pilot, against)
                                .map(CostDesk.Compared::difference)
                                .orElse(null));
    }

    @GetMapping("/figures.{ending:csv|xlsx}")
    @Operation(summary = "Cost, comparison, price models and own hours as a table; no cell is a formula")
    void figures(
            @PathVariable String pilotId,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable String itemsAnHour,
            @RequestParam(required = false) @Nullable String edgeShare,
            @RequestParam(defaultValue = "") String against,
            HttpServletResponse response)
            throws IOException {
        Pilot pilot = door.pilotForStaff(pilotId);
        sheet.of(pilot, new ShadowEntry(itemsAnHour, edgeShare), against).write(response, ending);
    }

    @GetMapping("/models")
    @Operation(summary = "The work so far under all five price models, and with items that take ten times as long")
    List<ShadowJson> models(
            @PathVariable String pilotId,
            @RequestParam(required = false) @Nullable String itemsAnHour,
            @RequestParam(required = false) @Nullable String edgeShare) {
        Pilot pilot = door.pilotForStaff(pilotId);
        return desk.shadows(pilot, new ShadowEntry(itemsAnHour, edgeShare)).stream()
                .map(ShadowJson::of)
                .toList();
    }

    @GetMapping("/efforts")
    @Operation(summary = "Hours of the buyer's own people")
    List<OwnEffort> efforts(@PathVariable String pilotId) {
        return desk.efforts(door.pilotForStaff(pilotId));
    }

    @PostMapping("/efforts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Record hours of the buyer's own people", description = "For leads, QA and finance.")
    List<OwnEffort> record(@PathVariable String pilotId, @RequestBody EffortEntry entry) {
        desk.record(pilotId, entry);
        return desk.efforts(door.pilotForStaff(pilotId));
    }
}
