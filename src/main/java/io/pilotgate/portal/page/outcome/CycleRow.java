package io.pilotgate.portal.page.outcome;

/**
 * A pilot of a chain.
 *
 * @param scopeChange what is different in it; empty for the first
 * @param here whether the page is about this one
 */
public record CycleRow(String name, String path, String standing, String scopeChange, boolean here) {}
