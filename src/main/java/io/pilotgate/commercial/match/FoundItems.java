package io.pilotgate.commercial.match;

import java.math.BigDecimal;

/**
 * Items of an invoice of which the same was found.
 *
 * @param lines how many lines name them
 * @param amount what those lines say, exact
 */
public record FoundItems(ItemFinding finding, long lines, BigDecimal amount) {}
