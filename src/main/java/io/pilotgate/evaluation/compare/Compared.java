package io.pilotgate.evaluation.compare;

import io.pilotgate.evaluation.PendingFlag;
import io.pilotgate.evaluation.RedFlag;
import io.pilotgate.evaluation.Scorecard;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.Verdict;
import io.pilotgate.evaluation.quotes.Quote;
import java.util.List;
import java.util.Optional;

/**
 * One vendor of a comparison.
 *
 * @param flags that stand open
 * @param waiting flags that cannot be told before the buyer has checked something; they hold like open ones
 * @param verdict of the committee; empty where none stands
 * @param quote for the work that is compared; empty where there is none
 */
public record Compared(
        Vendor vendor,
        Scorecard card,
        List<RedFlag> flags,
        List<PendingFlag> waiting,
        Optional<Verdict> verdict,
        Optional<Quote> quote) {

    public Compared {
        flags = List.copyOf(flags);
        waiting = List.copyOf(waiting);
    }

    /** Whether its price may be what others are held against. */
    boolean isBenchmark() {
        return card.passesAll() && flags.isEmpty() && waiting.isEmpty() && quote.isPresent();
    }
}
