package io.pilotgate.portal.entry;

import io.pilotgate.agreement.prices.Tier;
import io.pilotgate.agreement.prices.VolumeDiscount;
import io.pilotgate.kernel.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tiers and discounts, a line each: {@code 1000: 0.10}. A text area gives several lines in one text, JSON a list of them. */
final class PriceLists {

    private record Line(String before, String after) {}

    private PriceLists() {}

    static List<Tier> tiers(@Nullable List<String> entered) {
        return lines(
                        "tiers",
                        entered,
                        "Write a tier a line with its last item and its price, such as '1000: 0.10'; the"
                                + " last line is 'rest: 0.08'.")
                .map(line -> new Tier(
                        line.before().toLowerCase(Locale.ROOT).equals("rest")
                                ? null
                                : Long.valueOf(new Field("tiers", line.before())
                                        .longNumber("A tier ends at an item's number, or it is the 'rest'.")),
                        new Field("tiers", line.after()).amount("A tier has a price, such as 0.10.")))
                .toList();
    }

    static List<VolumeDiscount> discounts(@Nullable List<String> entered) {
        return lines(
                        "discounts",
                        entered,
                        "Write a discount a line with the items of the month and the share that comes"
                                + " off, such as '10000: 5%'.")
                .map(line -> new VolumeDiscount(
                        new Field("discounts", line.before()).longNumber("A discount begins at a number of items."),
                        new Field("discounts", line.after()).percent("A discount is a share, such as 5%.")))
                .toList();
    }

    private static Stream<Line> lines(String place, @Nullable List<String> entered, String mend) {
        return Stream.ofNullable(entered)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .flatMap(text -> Arrays.stream(text.split("\\R")))
                .filter(line -> !line.isBlank())
                .map(line -> line(place, line, mend));
    }

    private static Line line(String place, String text, String mend) {
        String[] parts = text.split(":", -1);
        if (parts.length != 2) {
            throw Refusal.invalid(place, Refusal.quoted(text.strip()) + " cannot be read. " + mend);
        }
        return new Line(parts[0].strip(), parts[1].strip());
    }
}
