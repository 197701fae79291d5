package io.pilotgate.portal.page.contract;

import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.chart.Chart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a contract's prices.
 *
 * @param sentences what the prices in force say
 * @param charts what volumes cost: of the month worked out, or at the prices in force
 * @param terms what else the contract says that costs something
 * @param open the proposal that waits for the vendor; null where none does
 * @param budget original budget and change orders; empty where the price is not fixed and nothing was changed
 * @param worked a month worked out; null before anybody asked
 * @param mayChange whether prices may still be proposed, and by this person
 */
public record ContractView(
        String id,
        String name,
        List<String> sentences,
        String since,
        List<Chart> charts,
        List<Fact> terms,
        @Nullable Proposal open,
        List<AmendmentRow> amendments,
        List<ChangeRow> changes,
        List<Fact> budget,
        List<String> surgeDays,
        @Nullable WorkedMonth worked,
        boolean mayChange,
        boolean mayPropose,
        boolean mayAnswer) {

    /** Prices that wait for the vendor's word. */
    public record Proposal(String sha256, List<String> sentences, String remark, String by) {}

    /** A proposal with its answer. */
    public record AmendmentRow(String version, String model, String sha256, String proposed, String answer) {}

    /**
     * A change of the scope.
     *
     * @param form of the vendor's answer
     */
    public record ChangeRow(int number, String change, String amount, String proposed, String answer, String form) {

        public boolean isOpen() {
            return answer.isEmpty();
        }
    }
}
