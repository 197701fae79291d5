package io.pilotgate.delivery;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that both sides agreed to do at half-time.
 *
 * @param owner who does it; null in reviews of an older release, whose text names everything
 * @param due by when; null as above
 */
public record AgreedAction(
        String text, @Nullable String owner, @Nullable LocalDate due) {

    private static final int MOST = 50;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_OWNER = 200;
    private static final String SHAPE = "Write one action a line: what; owner; date, such as 'Add examples; Ines Vega;"
            + " 2026-03-31'. Write 'none' where nothing was agreed.";

    /** Reads one action a line, {@code what; owner; 2026-03-31}; or "none". */
    public static List<AgreedAction> read(String entered) {
        List<String> lines = entered.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || lines.size() > MOST) {
            throw Refusal.invalid("actions", "Record the agreed actions, at most " + MOST + ". " + SHAPE);
        }
        if (lines.size() == 1 && lines.get(0).matches("(?i)(none|nothing)[.]?")) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        List<AgreedAction> actions = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            try {
                actions.add(line(lines.get(line)));
            } catch (Refusal wrong) {
                reasons.add(new Reason("actions", "Line " + (line + 1) + ": " + wrong.getMessage()));
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        return actions;
    }

    private static AgreedAction line(String line) {
        // What is to be done may hold semicolons; owner and date stand behind the last two.
        int beforeDate = line.lastIndexOf(';');
        int beforeOwner = line.lastIndexOf(';', beforeDate - 1);
        if (beforeDate < 0 || beforeOwner < 0) {
            throw Refusal.invalid("actions", "'" + shortened(line) + "' lacks an owner or a date. " + SHAPE);
        }
        String text = line.substring(0, beforeOwner).strip();
        String owner = line.substring(beforeOwner + 1, beforeDate).strip();
        if (text.isEmpty() || owner.isEmpty() || text.length() > LONGEST_TEXT || owner.length() > LONGEST_OWNER) {
            throw Refusal.invalid(
                    "actions",
                    "An action has a text of 1 to " + LONGEST_TEXT + " and an owner of 1 to " + LONGEST_OWNER
                            + " characters.");
        }
        return new AgreedAction(text, owner, date(line.substring(beforeDate + 1).strip()));
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() < 2200) {
                return date;
            }
        } catch (DateTimeParseException notADate) {
            throw Refusal.invalid("actions", "'" + shortened(text) + "' is not a date. Write it as 2026-03-31.");
        }
        throw Refusal.invalid("actions", text + " is not in this age. Use a year from 1900 to 2199.");
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
}
