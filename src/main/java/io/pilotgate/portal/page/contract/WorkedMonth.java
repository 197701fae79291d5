package io.pilotgate.portal.page.contract;

import io.pilotgate.kernel.Money;
import io.pilotgate.portal.ContractDesk.WorkedOut;
import io.pilotgate.portal.page.MoneyWords;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** A month worked out, as it is shown. */
public record WorkedMonth(String month, String total, List<Row> rows, String advice, String warning) {

    public record Row(String what, String quantity, String amount) {}

    public static WorkedMonth of(WorkedOut worked) {
        return new WorkedMonth(
                worked.month().getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " "
                        + worked.month().getYear(),
                MoneyWords.of(worked.charges().total()),
                worked.charges().lines().stream()
                        .map(line -> new Row(
                                line.what(),
                                line.quantity().toPlainString(),
                                MoneyWords.of(
                                        new Money(line.amount(), worked.terms().currency()))))
                        .toList(),
                worked.advice()
                        .map(advice -> "For this work: " + advice.kind().title() + ". " + advice.why())
                        .orElse(""),
                worked.warning().orElse(""));
    }
}
