package io.pilotgate.commercial;

import io.pilotgate.commercial.pricing.AccurateItemCost;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.Money;
import java.util.Map;
import java.util.Optional;

/**
 * What a pilot's accurate items cost.
 *
 * @param invoiced what finance approved of invoices and credit notes; before it approved any, what is owed by the contract
 * @param byContract whether nothing is approved yet
 * @param notApproved what is owed by the contract on top, for work that is on no approved invoice, never under 0; 0 before there is one
 * @param own the buyer's own hours, by what they went into
 * @param items delivered, each once
 * @param accuracy of the blind sample, by corrected truth where there is one; no data before the grading
 * @param each empty where a part of it is no data
 */
public record AccurateCost(
        Money invoiced,
        boolean byContract,
        Money notApproved,
        Map<OwnEffort.Kind, Money> own,
        Money total,
        long items,
        Proportion accuracy,
        Optional<AccurateItemCost> each) {}
