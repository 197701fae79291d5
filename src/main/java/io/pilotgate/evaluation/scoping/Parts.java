package io.pilotgate.evaluation.scoping;

import java.util.List;

/** What is settled in every evaluation, in the order in which it is settled. */
public final class Parts {

    private static final List<Part> ALL = List.of(
            new ScopingTalk(),
            new KindOfWork(),
            new OutsourcingFit(),
            new SourcingMix(),
            new DataLocation(),
            new UsContext(),
            new OwnNeeds());

    private Parts() {}

    public static List<Part> all() {
        return ALL;
    }
}
