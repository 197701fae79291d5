package io.pilotgate.grading.statistics.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** The order of categories and, where they are numbers, their values. */
public final class CategoryValues {

    /** Numbers by value, before all other texts by their letters. */
    public static final Comparator<String> BY_VALUE = Comparator.comparingDouble(
                    (String text) -> number(text).orElse(Double.POSITIVE_INFINITY))
            .thenComparing(Comparator.naturalOrder());

    private CategoryValues() {}

    /**
     * The value of each category, in the same order.
     *
     * @return as many values as categories
     * @throws NotNumbers where one is not a finite number; it names the category
     */
    public static double[] of(List<String> categories) {
        return categories.stream()
                .mapToDouble(text -> number(text).orElseThrow(() -> new NotNumbers(text)))
                .toArray();
    }

    /** A plain decimal number, zero without its sign; {@code NaN} and {@code Infinity} are words here. */
    public static OptionalDouble number(String text) {
        String plain = text.strip();
        if (!plain.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(plain) + 0.0;
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** A category that must be a number is none. */
    public static final class NotNumbers extends IllegalArgumentException {

        private final String category;

        NotNumbers(String category) {
            super("'" + category + "' is not a number.");
            this.category = category;
        }

        public String category() {
            return category;
        }
    }
}
