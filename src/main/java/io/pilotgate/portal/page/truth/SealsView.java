package io.pilotgate.portal.page.truth;

import java.util.List;

/**
 * Sealed truth as both sides see it.
 *
 * @param mayReveal whether the person can reveal something now
 * @param waits why the reveal waits, for the buyer's people; empty where it does not
 */
public record SealsView(List<SealRow> rows, boolean mayReveal, String waits) {}
