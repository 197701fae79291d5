package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.grading.seal.DrawPart;
import io.pilotgate.grading.truth.DrawnItem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleItemsTests {

    private static final List<DrawnItem> DRAWN = List.of(
            item("one", "day", DrawPart.STAGE_1),
            item("two", "night", DrawPart.STAGE_1),
            item("three", "day", DrawPart.STAGE_2),
            item("spare-day", "day", DrawPart.RESERVE),
            item("spare-night", "night", DrawPart.RESERVE),
            item("spare-day-2", "day", DrawPart.RESERVE));

    @Test
    void whatWasDeliveredCounts() {
        SampleItems items = new SampleItems(DRAWN, Set.of("one", "two", "three", "spare-day"));

        assertThat(items.counting(0)).isEqualTo(Map.of("one", "yes", "two", "yes"));
        assertThat(items.counting(1)).isEqualTo(Map.of("three", "yes"));
        assertThat(items.missing(0)).isEmpty();
        assertThat(items.unused())
                .extracting(DrawnItem::item)
                .containsExactly("spare-day", "spare-night", "spare-day-2");
    }

    @Test
    void theReserveCountsOnlyWhereItIsUsed() {
        SampleItems items = new SampleItems(DRAWN, Set.of("two", "three", "spare-day"));

        assertThat(items.counting(0)).isEqualTo(Map.of("two", "yes"));
        assertThat(items.missing(0)).extracting(DrawnItem::item).containsExactly("one");
    }

    @Test
    void isTakenInTheOrderOfTheDrawWithinTheStratum() {
        Set<String> delivered = Set.of("two", "three", "spare-day-2", "spare-night");
        SampleItems items = new SampleItems(DRAWN, delivered);

        // The first of its stratum was not delivered either: it is used up and replaces nothing.
        assertThat(items.taken(items.missing(0), delivered))
                .extracting(DrawnItem::item)
                .containsExactly("spare-day", "spare-day-2");
    }

    @Test
    void aReplacementStandsInTheStageOfTheItemThatItReplaces() {
        SampleItems items =
                new SampleItems(used("spare-day", "spare-day-2"), Set.of("two", "spare-day", "spare-day-2"));

        assertThat(items.counting(0)).isEqualTo(Map.of("two", "yes", "spare-day", "yes"));
        assertThat(items.counting(1)).isEqualTo(Map.of("spare-day-2", "yes"));
        assertThat(items.missing(0)).isEmpty();
        assertThat(items.used()).isEqualTo(2);
        assertThat(items.unused()).extracting(DrawnItem::item).containsExactly("spare-night");
    }

    @Test
    void noItemOfAnotherStratumStandsIn() {
        SampleItems items = new SampleItems(used("spare-night"), Set.of("two", "three", "spare-night"));

        assertThat(items.missing(0)).extracting(DrawnItem::item).containsExactly("one");
        assertThat(items.taken(items.missing(0), Set.of()))
                .extracting(DrawnItem::item)
                .containsExactly("spare-day", "spare-day-2");
    }

    private static List<DrawnItem> used(String... items) {
        return DRAWN.stream()
                .map(drawn -> List.of(items).contains(drawn.item())
                        ? new DrawnItem(drawn.item(), drawn.label(), drawn.stratum(), drawn.part(), true)
                        : drawn)
                .toList();
    }

    private static DrawnItem item(String item, String stratum, DrawPart part) {
        return new DrawnItem(item, "yes", stratum, part, false);
    }
}
