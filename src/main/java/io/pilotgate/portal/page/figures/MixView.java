package io.pilotgate.portal.page.figures;

import java.util.List;

/**
 * The sealed items beside the declared mix of the production.
 *
 * @param rows a stratum each
 * @param sentences what is to be said of it
 * @param mayExplain whether a reason is due and the person may give it
 */
public record MixView(List<Row> rows, List<String> sentences, boolean mayExplain) {

    /** A stratum: its share of the production, and how many sealed items are of it. */
    public record Row(String stratum, String declared, String sealed, String share) {}
}
