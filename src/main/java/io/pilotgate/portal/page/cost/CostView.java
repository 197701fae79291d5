package io.pilotgate.portal.page.cost;

import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.chart.Chart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of what accurate items cost.
 *
 * @param others pilots to compare with
 * @param compared null where none was chosen
 * @param shadows the work under each price model; empty while there is none
 * @param asked the question that the page answers, as it stands in the address
 * @param chart of the same; null while there is none
 */
public record CostView(
        String id,
        String name,
        String asked,
        Panel each,
        List<Option> others,
        @Nullable Panel compared,
        List<ShadowRow> shadows,
        @Nullable Chart chart,
        List<EffortRow> efforts,
        List<Option> kinds,
        boolean mayRecord) {

    public record ShadowRow(String model, String prices, String usual, String withEdgeCases, String more) {}

    public record EffortRow(String day, String kind, String hours, String cost, String remark, String by) {}
}
