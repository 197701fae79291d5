package io.pilotgate.correspondence;

import io.pilotgate.delivery.ClaimAnswered;
import io.pilotgate.delivery.ClaimQueried;
import io.pilotgate.delivery.ClaimQueries;
import io.pilotgate.delivery.ClaimQuery;
import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The question to the vendor about its own figure, and its answer. */
@Component
class ClaimLetters {

    private final LetterDesk desk;
    private final ClaimQueries queries;

    ClaimLetters(LetterDesk desk, ClaimQueries queries) {
        this.desk = desk;
        this.queries = queries;
    }

    @EventListener
    void on(ClaimQueried queried) {
        String figures = query(queried.pilot(), queried.day(), queried.version())
                .map(query -> "Your figure: " + query.claim() + "\nThe contract's threshold: " + query.threshold())
                .orElse("");
        desk.toVendor(
                queried.pilot(),
                "claim-queried",
                queried.day() + "/" + queried.version(),
                "A question about your accuracy of " + queried.day(),
                "Your daily report of " + LetterWords.date(queried.day())
                        + " claims an accuracy under the contract's threshold.\n\n" + figures
                        + "\n\nPlease explain it on the pilot's page: what it comes from, and what you do about it. A claim"
                        + " alone has no consequence.");
    }

    @EventListener
    void on(ClaimAnswered answered) {
        String answer = query(answered.pilot(), answered.day(), answered.version())
                .map(ClaimQuery::answer)
                .orElse("");
        desk.toLead(
                answered.pilot(),
                "claim-answered",
                answered.day() + "/" + answered.version(),
                "The vendor explains its accuracy of " + answered.day(),
                "The vendor answered the question about its figure of " + LetterWords.date(answered.day()) + ":\n\n"
                        + answer);
    }

    private Optional<ClaimQuery> query(PilotId pilot, LocalDate day, int version) {
        return queries.of(pilot).stream()
                .filter(query -> query.day().equals(day) && query.version() == version)
                .findFirst();
    }
}
