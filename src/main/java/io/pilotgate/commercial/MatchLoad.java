package io.pilotgate.commercial;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import org.springframework.stereotype.Component;

/** How much there is to match: whether a person waits for it, or it goes on behind the request. */
@Component
class MatchLoad {

    private final InvoiceStore store;
    private final Matches matches;
    private final DeliveredItems items;
    private final InvoiceSettings settings;

    MatchLoad(InvoiceStore store, Matches matches, DeliveredItems items, InvoiceSettings settings) {
        this.store = store;
        this.matches = matches;
        this.items = items;
        this.settings = settings;
    }

    /** @param atOnce lines, or items that wait to be taken in, up to so many are no great work */
    boolean isMuch(PilotId pilot, long lines, long atOnce) {
        return lines > atOnce || items.waiting(pilot) > atOnce;
    }

    /** Whether there is too much to judge anew within a request. */
    boolean isLarge(Invoice invoice) {
        return !matches.isJudged(invoice) && isMuch(invoice.pilot(), invoice.lines(), settings.atOnce());
    }

    /** Whether one takes up work before this one, and nobody knows yet what it takes. */
    boolean waitsForOthers(Invoice invoice) {
        return store.all(invoice.pilot()).stream()
                .filter(other -> other.matching() != null && other.state().stands())
                .anyMatch(other -> invoice.id() == 0 || other.turn() < invoice.turn());
    }

    /** @throws Refusal where matching it with all that is known by now takes longer than a person waits */
    void requireLight(Invoice invoice) {
        MatchProgress progress = invoice.matching();
        if (progress != null) {
            throw Refusal.conflict("match", "This invoice is still being matched. " + progress.sentence());
        }
        WaitedFor other = invoice.waitsFor();
        if (other != null) {
            throw Refusal.conflict("match", other.sentence() + " Wait for that, then approve.");
        }
        if (isLarge(invoice)) {
            throw Refusal.conflict(
                    "match",
                    "Something was delivered or billed since this invoice was matched. Match it again on its page, which"
                            + " takes a while with so many lines; then look, and approve.");
        }
    }
}
