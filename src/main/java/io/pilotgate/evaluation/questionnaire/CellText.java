package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a person typed into a cell. Spreadsheets turn shares, dates and yes into numbers; this turns them back. */
final class CellText {

    private static final String PLACE = "answer";

    /** The last day of the year 9999. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private CellText() {}

    /** Empty where the cell is; refuses what is computed and not written. */
    static String of(@Nullable Cell cell, AnswerKind kind) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case EMPTY -> "";
            case FORMULA ->
                throw Refusal.invalid(
                        PLACE,
                        "The cell holds the formula " + Refusal.quoted("=" + cell.getFormula())
                                + ". Write its value instead: formulas are not taken.");
            case ERROR ->
                throw Refusal.invalid(
                        PLACE, "The cell holds the error " + Refusal.quoted(raw(cell)) + ". Write the value instead.");
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "yes" : "no";
            case NUMBER -> number(cell, kind);
            case STRING -> raw(cell);
        };
    }

    static boolean isBlank(@Nullable Cell cell) {
        return cell == null
                || cell.getType() == CellType.EMPTY
                || (cell.getType() == CellType.STRING && raw(cell).isBlank());
    }

    private static String number(Cell cell, AnswerKind kind) {
        String format = format(cell);
        BigDecimal value = cell.asNumber();
        // Written out, 1e999999999 would fill the memory; and no calendar has such a day.
        if (Math.abs((long) value.scale()) > 400 || value.precision() > 400) {
            throw Refusal.invalid(PLACE, "The number in the cell is out of all measure. Write the value itself.");
        }
        if (kind == AnswerKind.TIME) {
            return isTime(cell, format)
                    ? cell.asDate().toLocalTime().withNano(0).toString()
                    : value.toPlainString();
        }
        if (isDate(cell, format) && isDay(value)) {
            LocalDateTime date = cell.asDate();
            return date.toLocalDate().toString();
        }
        return format.contains("%")
                ? value.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                : value.stripTrailingZeros().toPlainString();
    }

    /** As many days since 1900 as spreadsheets count. */
    private static boolean isDay(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(LAST_DAY) <= 0;
    }

    private static boolean isDate(Cell cell, String format) {
        Integer id = cell.getDataFormatId();
        boolean builtIn = id != null && ((id >= 14 && id <= 17) || id == 22);
        return builtIn || format.contains("yy") || format.contains("dd");
    }

    private static boolean isTime(Cell cell, String format) {
        Integer id = cell.getDataFormatId();
        return (id != null && id >= 18 && id <= 22) || format.contains("h");
    }

    /** Without what stands in quotes or brackets, which only looks like a date's letters. */
    private static String format(Cell cell) {
        String format = cell.getDataFormatString();
        return format == null
                ? ""
                : format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "").toLowerCase(Locale.ROOT);
    }

    private static String raw(Cell cell) {
        String text = cell.getText();
        return text == null ? "" : text;
    }
}
