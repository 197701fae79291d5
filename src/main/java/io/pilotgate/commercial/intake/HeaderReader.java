package io.pilotgate.commercial.intake;

import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what an invoice says of itself, wherever in the file it stands. */
final class HeaderReader {

    private static final int LONGEST_NUMBER = 80;
    private static final int LONGEST_PERIOD = 366;

    private final Map<String, String> fields = new HashMap<>();
    private final Problems problems;

    HeaderReader(Problems problems) {
        this.problems = problems;
    }

    void field(String place, String field, String value) {
        String before = fields.putIfAbsent(field, value);
        if (before != null && !before.equals(value)) {
            problems.add(
                    place,
                    "Here " + field + " is " + Refusal.quoted(value) + ", above it was " + Refusal.quoted(before)
                            + ". One invoice is one file.");
        }
    }

    /** @param sum of all lines, exact */
    InvoiceHeader read(BigDecimal sum) {
        String number = read(() -> Cells.text("number", said("number", "the invoice's number"), LONGEST_NUMBER));
        LocalDate issuedOn = read(() -> Cells.date("issuedOn", said("issuedOn", "when it was issued")));
        DateSpan period = read(this::period);
        Currency currency = read(this::currency);
        String credits = read(this::credits);
        Money total = currency == null ? null : read(() -> total(sum, currency));
        Money tax = currency == null ? null : read(() -> tax(currency));
        problems.refuseIfAny();
        if (number == null || issuedOn == null || period == null || total == null || tax == null || credits == null) {
            throw new IllegalStateException("What is missing was refused.");
        }
        return new InvoiceHeader(number, credits.isEmpty() ? null : credits, issuedOn, period, total, tax);
    }

    private <T> @Nullable T read(Supplier<T> field) {
        try {
            return field.get();
        } catch (Refusal refusal) {
            refusal.reasons().forEach(reason -> problems.add(reason.place(), reason.text()));
            return null;
        }
    }

    private String said(String field, String what) {
        String value = fields.get(field);
        if (value == null) {
            throw Refusal.invalid(field, "The file does not say " + what + ", under " + field + ".");
        }
        return value;
    }

    private DateSpan period() {
        DateSpan period = new DateSpan(
                Cells.date("periodFrom", said("periodFrom", "the first day of the work")),
                Cells.date("periodTo", said("periodTo", "the last day of the work")));
        if (period.length() > LONGEST_PERIOD) {
            throw Refusal.invalid("periodTo", "An invoice is for a year of work at most.");
        }
        return period;
    }

    private Currency currency() {
        String code = said("currency", "its currency");
        try {
            return Currency.getInstance(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("currency", Refusal.quoted(code) + " is no currency. Write a code such as USD.");
        }
    }

    /** Empty of an invoice. */
    private String credits() {
        String document = fields.getOrDefault("document", "INVOICE")
                .toUpperCase(Locale.ROOT)
                .replace(' ', '_');
        String credits = fields.getOrDefault("credits", "");
        return switch (document) {
            case "INVOICE" -> {
                if (!credits.isEmpty()) {
                    throw Refusal.invalid("credits", "An invoice credits no other one; a CREDIT_NOTE does.");
                }
                yield "";
            }
            case "CREDIT_NOTE" -> Cells.text("credits", said("credits", "which invoice it credits"), LONGEST_NUMBER);
            default ->
                throw Refusal.invalid("document", Refusal.quoted(document) + " is neither INVOICE nor CREDIT_NOTE.");
        };
    }

    private Money total(BigDecimal sum, Currency currency) {
        Money total = new Money(sum, currency).rounded();
        String said = fields.get("total");
        if (said != null && Cells.amount("total", said).compareTo(total.amount()) != 0) {
            throw Refusal.invalid(
                    "total",
                    "The lines add up to " + total + ", rounded once from " + sum.toPlainString() + "; the file says "
                            + said + ".");
        }
        return total;
    }

    private Money tax(Currency currency) {
        BigDecimal tax = Cells.amount("tax", fields.getOrDefault("tax", "0"));
        int digits = currency.getDefaultFractionDigits();
        if (tax.signum() < 0 || tax.compareTo(tax.setScale(digits, RoundingMode.HALF_UP)) != 0) {
            throw Refusal.invalid("tax", "Tax is 0 or more, with no more digits than " + currency + " has.");
        }
        return new Money(tax, currency).rounded();
    }
}
