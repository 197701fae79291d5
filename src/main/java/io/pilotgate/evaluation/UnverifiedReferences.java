package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.References;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Red flag 7: references that cannot be verified, or logos only. It stands open where fewer than two can be verified any
 * more: too few were named so that somebody can be asked, or those who were asked did not confirm. References that nobody
 * has asked yet are no data and no verdict; they wait for two weeks and hold meanwhile, and then the flag stands open too,
 * for fewer than two were verified.
 */
@Component
class UnverifiedReferences implements RedFlagRule {

    static final int DAYS_TO_ASK = 14;

    private static final String CODE = "RF7";
    private static final String TITLE = "References not verified";

    @Override
    public Optional<RedFlag> raisedBy(VendorFacts facts, LocalDate on) {
        return facts.answers()
                .filter(given ->
                        !areVerified(given) && waitsUntil(facts, given, on).isEmpty())
                .map(given -> new RedFlag(
                        CODE,
                        TITLE,
                        "Of the references of " + facts.name() + ", " + References.named(given) + " can be asked and "
                                + References.verified(given)
                                + " are verified; it takes two. Ask them and record what they said (STR2)."));
    }

    @Override
    public Optional<PendingFlag> pendingAt(VendorFacts facts, LocalDate on) {
        return facts.answers()
                .filter(given -> !areVerified(given))
                .flatMap(given -> waitsUntil(facts, given, on))
                .map(due -> new PendingFlag(
                        CODE,
                        TITLE,
                        "The references of " + facts.name() + " are named and not asked yet. Ask them by " + due
                                + " and record what they said (STR2); after that day the flag stands open.",
                        due));
    }

    private static boolean areVerified(Answers given) {
        return References.verified(given) >= References.FEWEST;
    }

    /** The last day to ask; empty where asking would not help any more, or the day is over. */
    private static Optional<LocalDate> waitsUntil(VendorFacts facts, Answers given, LocalDate on) {
        return facts.referencesNamedOn()
                .filter(named -> References.verified(given) + References.unasked(given) >= References.FEWEST)
                .map(named -> named.plusDays(DAYS_TO_ASK))
                .filter(due -> !on.isAfter(due));
    }
}
