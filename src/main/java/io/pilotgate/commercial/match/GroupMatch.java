package io.pilotgate.commercial.match;

import io.pilotgate.kernel.Money;

/**
 * One group of an invoice.
 *
 * @param due what the contract makes of it
 * @param payable the less of what is invoiced of it for good reason, and of what is due
 */
public record GroupMatch(ChargeGroup group, Money invoiced, Money due, Money payable) {}
