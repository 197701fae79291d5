package io.pilotgate.commercial.intake;

import io.pilotgate.kernel.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A time sheet as it is handed in: CSV, JSON or an Excel workbook with day, person and hours, a row for each person's day. */
public final class TimeSheetFile implements RawFile {

    private static final int MOST_ROWS = 100_000;
    private static final BigDecimal LONGEST_DAY = BigDecimal.valueOf(24);
    private static final int LONGEST_NAME = 200;

    // However somebody writes a name, it is one person with one day.
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private record Key(LocalDate day, String person) {}

    private final Problems problems = new Problems();
    private final List<TimeRow> rows = new ArrayList<>();
    private final Map<Key, Long> seen = new HashMap<>();

    private TimeSheetFile() {}

    /** @throws Refusal with what is wrong, by line */
    public static List<TimeRow> read(InputStream file) {
        TimeSheetFile sheet = new TimeSheetFile();
        try {
            sheet.readAll(new BufferedInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (sheet.rows.isEmpty()) {
            sheet.problems.add("file", "There is no row in this time sheet.");
        }
        sheet.problems.refuseIfAny();
        return List.copyOf(sheet.rows);
    }

    private void readAll(BufferedInputStream file) throws IOException {
        FileStart start = FileStart.of(file);
        TableRows table = new TableRows(FieldNames.TIME_SHEET, this);
        switch (start) {
            case JSON -> new JsonFile(FieldNames.TIME_SHEET, this).read(file);
            case XML -> throw Refusal.invalid("file", "A time sheet is CSV, JSON or an Excel workbook, not XML.");
            case WORKBOOK -> WorkbookFile.read(file, table);
            case TEXT -> DelimitedFile.read(file, table);
        }
        if (start != FileStart.JSON) {
            table.end();
        }
    }

    @Override
    public void row(RawRow row) {
        if (rows.size() >= MOST_ROWS) {
            throw Refusal.invalid("file", "A time sheet has at most " + MOST_ROWS + " rows. Send several.");
        }
        try {
            TimeRow time = time(row);
            Long earlier = seen.putIfAbsent(new Key(time.day(), time.person().toLowerCase(Locale.ROOT)), row.line());
            if (earlier != null) {
                problems.add(
                        row.place(),
                        Refusal.quoted(time.person()) + " has hours on " + time.day() + " in line " + earlier
                                + " already. Write a person's day once.");
            }
            rows.add(time);
        } catch (Refusal refusal) {
            problems.at(row.place(), refusal);
        }
    }

    private static TimeRow time(RawRow row) {
        String person = SPACES.matcher(
                        Cells.text("person", row.cell("person"), LONGEST_NAME).strip())
                .replaceAll(" ");
        if (person.isEmpty() || row.cell("day").isEmpty() || row.cell("hours").isEmpty()) {
            throw Refusal.invalid("row", "A row says day, person and hours.");
        }
        BigDecimal hours = Cells.amount("hours", row.cell("hours"));
        if (hours.signum() < 0
                || hours.compareTo(LONGEST_DAY) > 0
                || hours.stripTrailingZeros().scale() > 2) {
            throw Refusal.invalid("hours", "A day has 0 to 24 hours, in hundredths at the finest; not " + hours + ".");
        }
        return new TimeRow(Cells.date("day", row.cell("day")), person, hours);
    }

    @Override
    public void field(String place, String field, String value) {
        problems.add(place, "A time sheet has rows alone.");
    }

    @Override
    public void problem(String place, String text) {
        problems.add(place, text);
    }
}
