package io.pilotgate.commercial.intake;

import io.pilotgate.commercial.pricing.ChargeKind;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a line of a row, or refuses with what is wrong in it. */
final class LineReader {

    private static final Set<ChargeKind> MAY_BE_NEGATIVE =
            EnumSet.of(ChargeKind.DISCOUNT, ChargeKind.CHANGE_ORDER, ChargeKind.OTHER);
    private static final Set<ChargeKind> COUNTED = EnumSet.of(ChargeKind.ITEMS, ChargeKind.HOURS);
    private static final int LONGEST_ITEM = 1000;
    private static final int LONGEST_HASH = 128;

    private LineReader() {}

    static InvoiceLine read(RawRow row, long number) {
        ChargeKind kind = kind(row);
        String item = item(row, kind);
        BigDecimal quantity = quantity(row, kind, item != null);
        BigDecimal price = row.cell("unitPrice").isEmpty() ? null : Cells.amount("unitPrice", row.cell("unitPrice"));
        return new InvoiceLine(
                number,
                kind,
                item,
                orNull(Cells.text("contentHash", row.cell("contentHash"), LONGEST_HASH)),
                quantity,
                price,
                amount(row, kind, quantity, price),
                reference(row, kind),
                Cells.text("description", row.cell("description"), LONGEST_ITEM));
    }

    private static ChargeKind kind(RawRow row) {
        String said = row.cell("kind");
        if (said.isEmpty()) {
            return ChargeKind.ITEMS;
        }
        return Arrays.stream(ChargeKind.values())
                .filter(kind -> kind.name().equals(said.toUpperCase(Locale.ROOT).replace(' ', '_')))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "kind",
                        Refusal.quoted(said) + " is no kind of charge. Kinds are "
                                + Arrays.stream(ChargeKind.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private static @Nullable String item(RawRow row, ChargeKind kind) {
        String item = orNull(Cells.text("item", row.cell("item"), LONGEST_ITEM));
        if (item != null && kind != ChargeKind.ITEMS) {
            throw Refusal.invalid("item", "A line that names an item is of the kind ITEMS, not " + kind + ".");
        }
        return item;
    }

    private static BigDecimal quantity(RawRow row, ChargeKind kind, boolean ofItem) {
        String said = row.cell("quantity");
        if (said.isEmpty() && COUNTED.contains(kind) && !ofItem) {
            throw Refusal.invalid("quantity", "Say how many " + kind.title() + " this line is for, or name the item.");
        }
        BigDecimal quantity = said.isEmpty() ? BigDecimal.ONE : Cells.amount("quantity", said);
        if (quantity.signum() <= 0) {
            throw Refusal.invalid("quantity", "A quantity is more than 0, not " + said + ".");
        }
        if (ofItem && quantity.compareTo(BigDecimal.ONE) != 0) {
            throw Refusal.invalid("quantity", "A line that names an item is for one of it, not for " + said + ".");
        }
        if (kind == ChargeKind.ITEMS && quantity.stripTrailingZeros().scale() > 0) {
            throw Refusal.invalid("quantity", "Items are counted in whole numbers, not " + said + ".");
        }
        return quantity;
    }

    private static BigDecimal amount(RawRow row, ChargeKind kind, BigDecimal quantity, @Nullable BigDecimal price) {
        String said = row.cell("amount");
        if (said.isEmpty() && price == null) {
            throw Refusal.invalid("amount", "Say what this line costs: its amount, or its unit price.");
        }
        BigDecimal amount = said.isEmpty() && price != null ? price.multiply(quantity) : Cells.amount("amount", said);
        if (price != null) {
            requireProduct(quantity, price, amount);
        }
        if (amount.signum() < 0 && !MAY_BE_NEGATIVE.contains(kind)) {
            throw Refusal.invalid(
                    "amount", "A charge is 0 or more. What is given back is a DISCOUNT, or a credit note of its own.");
        }
        return amount;
    }

    /** To as many digits as the amount has. */
    private static void requireProduct(BigDecimal quantity, BigDecimal price, BigDecimal amount) {
        BigDecimal exact = price.multiply(quantity);
        if (exact.setScale(amount.scale(), RoundingMode.HALF_UP).compareTo(amount) != 0) {
            throw Refusal.invalid(
                    "amount",
                    quantity.toPlainString() + " times " + price.toPlainString() + " are " + exact.toPlainString()
                            + ", not " + amount.toPlainString() + ".");
        }
    }

    private static @Nullable Integer reference(RawRow row, ChargeKind kind) {
        String said = row.cell("reference");
        if (said.isEmpty() && kind == ChargeKind.CHANGE_ORDER) {
            throw Refusal.invalid("reference", "Say which change order this is, by its number.");
        }
        if (!said.isEmpty() && !said.matches("[0-9]{1,6}")) {
            throw Refusal.invalid(
                    "reference", "A change order's number is a whole one, not " + Refusal.quoted(said) + ".");
        }
        return said.isEmpty() ? null : Integer.valueOf(said);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
