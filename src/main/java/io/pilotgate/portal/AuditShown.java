package io.pilotgate.portal;

import java.time.LocalDate;

/**
 * What a vendor sees of an audit: no count, for a count that moves tells which items are drawn.
 *
 * @param from a Monday
 * @param to a Sunday
 * @param percent audited accuracy in whole per cent, rounded down
 */
public record AuditShown(LocalDate from, LocalDate to, int percent) {}
