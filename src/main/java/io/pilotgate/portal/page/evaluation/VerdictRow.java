package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.ProposedVerdict;
import io.pilotgate.portal.PeopleByName.Names;
import io.pilotgate.portal.page.Words;
import java.time.ZoneOffset;

/** A proposed verdict, times in UTC. */
public record VerdictRow(String verdict, String reasons, String proposed, String review) {

    static VerdictRow of(ProposedVerdict proposed, Names names) {
        return new VerdictRow(
                proposed.verdict().title(),
                proposed.reasons(),
                Words.time(proposed.proposedAt(), ZoneOffset.UTC) + " by " + names.full(proposed.proposedBy()),
                proposed.review()
                        .map(review -> (proposed.isConfirmed() ? "confirmed " : "sent back ")
                                + Words.time(review.at(), ZoneOffset.UTC) + " by "
                                + names.full(review.by())
                                + (review.reason().isEmpty() ? "" : ": " + review.reason()))
                        .orElse("waits for a second person"));
    }
}
