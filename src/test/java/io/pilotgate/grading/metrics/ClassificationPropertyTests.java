package io.pilotgate.grading.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.grading.statistics.TiePolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClassificationPropertyTests {

    private static final int ITEMS = 12;
    private static final List<String> NAMES = List.of("ant", "bee", "cat", "dog");

    /** In another order, too. */
    private static final List<String> OTHER_NAMES = List.of("zebra", "Yak", "10", "9");

    record Given(int item, int label) {}

    @Property(tries = 100)
    void theOrderOfJudgmentsChangesNothing(
            @ForAll("labels") List<Given> labels, @ForAll TiePolicy ties, @ForAll Random random) {
        List<Given> shuffled = new ArrayList<>(labels);
        Collections.shuffle(shuffled, random);

        assertThat(report(shuffled, ties, NAMES)).isEqualTo(report(labels, ties, NAMES));
    }

    /** Smallest-label is left out: that policy looks at names, which is why the others exist. */
    @Property(tries = 100)
    void otherNamesForTheClassesChangeNothing(@ForAll("labels") List<Given> labels) {
        for (TiePolicy ties : List.of(TiePolicy.COUNTS_AS_ERROR, TiePolicy.SHARED)) {
            assertThat(report(labels, ties, OTHER_NAMES)).isEqualTo(report(labels, ties, NAMES));
        }
    }

    @Property(tries = 100)
    void aCorrectJudgmentMoreNeverLowersTheFigure(@ForAll("labels") List<Given> labels) {
        List<Given> more = new ArrayList<>(labels);
        more.add(new Given(0, 0));

        var before = report(labels, TiePolicy.SHARED, NAMES).pooled().proportion();
        var after = report(more, TiePolicy.SHARED, NAMES).pooled().proportion();

        assertThat(after.correct()).isEqualTo(before.correct() + 1);
        assertThat(after.value().orElseThrow())
                .isGreaterThanOrEqualTo(before.value().orElse(0));
    }

    @Property(tries = 100)
    void aSharedTieLiesBetweenAnErrorAndAll(@ForAll("labels") List<Given> labels) {
        double asError =
                report(labels, TiePolicy.COUNTS_AS_ERROR, NAMES).perItem().credit();
        ItemAccuracy shared = report(labels, TiePolicy.SHARED, NAMES).perItem();

        assertThat(shared.credit()).isBetween(asError, asError + shared.tied() / 2.0);
    }

    @Provide
    Arbitrary<List<Given>> labels() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, ITEMS - 1),
                        Arbitraries.integers().between(0, NAMES.size() - 1))
                .as(Given::new)
                .list()
                .ofMaxSize(60);
    }

    /** Item i is truly of class i mod 4. */
    private static ClassificationReport report(List<Given> labels, TiePolicy ties, List<String> names) {
        Classification classification = new Classification(truth(names));
        labels.forEach(given -> classification.add("item-" + given.item(), names.get(given.label())));
        return classification.report(ties, 3);
    }

    private static Map<String, String> truth(List<String> names) {
        return IntStream.range(0, ITEMS)
                .boxed()
                .collect(Collectors.toMap(item -> "item-" + item, item -> names.get(item % names.size())));
    }
}
