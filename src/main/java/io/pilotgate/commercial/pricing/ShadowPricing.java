package io.pilotgate.commercial.pricing;

import io.pilotgate.agreement.prices.EdgeCases;
import io.pilotgate.agreement.prices.ModelKind;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same work under every model, and once more with hard items that take ten times as long among it. */
public final class ShadowPricing {

    /**
     * What one model makes of the work.
     *
     * @param figures null where there is nothing that it could be priced by: nothing to pay yet is no price
     * @param noData why there are none, a full sentence; empty where there are
     */
    public record Row(
            ModelKind kind, PriceTerms terms, @Nullable Figures figures, String noData) {}

    /**
     * What the work costs.
     *
     * @param usual for the work as it was
     * @param withEdgeCases had so many of the items taken ten times as long
     */
    public record Figures(Charges usual, Charges withEdgeCases) {

        /** What the hard items cost the buyer on top; what is nothing here, the vendor bears, or the quality does. */
        public Money more() {
            return withEdgeCases.total().minus(usual.total());
        }
    }

    private ShadowPricing() {}

    /** @param models one for each kind, in the order to show */
    public static List<Row> of(Map<ModelKind, PriceTerms> models, Work work, DateSpan span, EdgeCases edges) {
        Work slower = work.slower(edges.effort());
        return models.entrySet().stream()
                .map(model -> {
                    ModelKind kind = model.getKey();
                    PriceTerms terms = model.getValue();
                    if (terms.model().paysTeam() && work.teamDaysIn(span) == 0) {
                        return new Row(kind, terms, null, unpaidTeam(work));
                    }
                    Pricing pricing = new Pricing(terms);
                    return new Row(kind, terms, new Figures(pricing.of(work, span), pricing.of(slower, span)), "");
                })
                .toList();
    }

    private static String unpaidTeam(Work work) {
        return "The team of this model is paid by the day, from the first day of the planned delivery on ("
                + work.begins() + "); so far there is no such day.";
    }
}
