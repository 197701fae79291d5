package io.pilotgate.commercial.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The end of the work with a vendor.
 *
 * @param on the day on which it was ended
 * @param paidUntil the last day that a team or its hours are paid for: where work ends early, the notice is over then
 * @param cost what ending early costs, once; 0 at the regular end
 * @param handsOver whether the vendor leaves, and hands its work over; not where a pilot is followed by another one
 */
public record Ending(LocalDate on, LocalDate paidUntil, BigDecimal cost, boolean handsOver) {}
