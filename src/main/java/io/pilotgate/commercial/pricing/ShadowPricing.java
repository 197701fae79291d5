package io.pilotgate.commercial.pricing;

import io.pilotgate.agreement.prices.EdgeCases;
import io.pilotgate.agreement.prices.ModelKind;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Money;
import java.util.List;
import java.util.Map;

/** The same work under every model, and once more with hard items that take ten times as long among it. */
public final class ShadowPricing {

    /**
     * What one model makes of the work.
     *
     * @param usual for the work as it was
     * @param withEdgeCases had so many of the items taken ten times as long
     */
    public record Row(ModelKind kind, PriceTerms terms, Charges usual, Charges withEdgeCases) {

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
                    Pricing pricing = new Pricing(model.getValue());
                    return new Row(model.getKey(), model.getValue(), pricing.of(work, span), pricing.of(slower, span));
                })
                .toList();
    }
}
