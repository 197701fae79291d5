package io.pilotgate.demo;

import io.pilotgate.delivery.QaLayer;
import io.pilotgate.delivery.QaLayers;
import io.pilotgate.kernel.Percent;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * What a simulated vendor does on a report day.
 *
 * @param wrongShare share of wrong labels, 0 to 1
 * @param claim the accuracy that its report says
 * @param exceptions items that it says it could not label
 * @param layers what its QA says it checked and found, of so many items
 * @param annotators people at work
 * @param overdue items that came later than promised
 * @param writing whether the report comes in time
 */
record PlayedDay(
        double wrongShare,
        Percent claim,
        long exceptions,
        LongFunction<QaLayers> layers,
        long annotators,
        long overdue,
        Writing writing,
        Optional<PlayedQuestion> question) {

    static final long USUAL_ANNOTATORS = 6;

    enum Writing {
        IN_TIME,
        A_DAY_LATE,
        NEVER
    }

    static PlayedDay of(double wrongShare, Percent claim, long exceptions) {
        return new PlayedDay(
                wrongShare,
                claim,
                exceptions,
                items -> new QaLayers(new QaLayer(items, 2), new QaLayer(items / 3, 1), new QaLayer(6, 0)),
                USUAL_ANNOTATORS,
                0,
                Writing.IN_TIME,
                Optional.empty());
    }

    PlayedDay withLayers(LongFunction<QaLayers> wanted) {
        return new PlayedDay(wrongShare, claim, exceptions, wanted, annotators, overdue, writing, question);
    }

    PlayedDay shortOf(long people, long late) {
        return new PlayedDay(wrongShare, claim, exceptions, layers, people, late, writing, question);
    }

    PlayedDay written(Writing when) {
        return new PlayedDay(wrongShare, claim, exceptions, layers, annotators, overdue, when, question);
    }

    PlayedDay asking(PlayedQuestion asked) {
        return new PlayedDay(wrongShare, claim, exceptions, layers, annotators, overdue, writing, Optional.of(asked));
    }
}
