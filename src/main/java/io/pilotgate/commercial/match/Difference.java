package io.pilotgate.commercial.match;

import io.pilotgate.kernel.Money;

/**
 * One thing in which an invoice and what was found differ.
 *
 * @param invoiced what the invoice says, in words
 * @param found what the contract, the delivery, the sheets or the reports say
 * @param why a full sentence
 * @param amount what is not paid of the invoice because of it; 0 where it is only worth knowing
 */
public record Difference(Reason reason, String invoiced, String found, String why, Money amount) {

    /** Kinds of differences. */
    public enum Reason {
        MISSING,
        DUPLICATE,
        SAME_CONTENT,
        OTHER_CONTENT,
        REWORK,
        QUANTITY,
        PRICE,
        NOT_DUE,
        BILLED_LESS,
        REPORTS_DIFFER,
        NO_REPORTS,
        SETTLED,
        STILL_BILLED,
        NO_CONTENT,
        DAYS_OFF;

        static Reason of(ItemFinding finding) {
            return valueOf(finding.name());
        }
    }
}
