package io.pilotgate.delivery;

import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.labels.Finding;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a file of daily reports, so that what has one cause can be counted: the cause apart from what was
 * found, and apart from the mend.
 */
final class ReportFindings {

    private static final Pattern IN_ROW = Pattern.compile("row (\\d+)(?:, (.+))?");

    /** A sentence about what was found: {@code 'many' is not a whole number.} */
    private static final Pattern OF_FOUND = Pattern.compile("(?:'.*?'|\\S*\\d\\S*) is (.+)", Pattern.DOTALL);

    private final ReportReader reader;
    private final byte[] content;

    ReportFindings(ReportReader reader, byte[] content) {
        this.reader = reader;
        this.content = content;
    }

    Finding finding(Reason reason) {
        Matcher place = IN_ROW.matcher(reason.place());
        boolean inRow = place.matches();
        long row = inRow ? Long.parseLong(place.group(1)) : 0;
        String field = inRow ? Objects.requireNonNullElse(place.group(2), "") : reason.place();
        if (field.isEmpty()) {
            return split(row, field, "ROW", reason.text(), "");
        }
        ReportReader.Found found = reader.find(content, row, field);
        return found.line() == 0
                ? Finding.ofFile(field, "FILE", reason.text(), "")
                : split(found.line(), field, "FIELD", reason.text(), found.text());
    }

    private static Finding split(long line, String field, String code, String text, String found) {
        Matcher about = OF_FOUND.matcher(text);
        String said =
                about.matches() ? (field.equals("day") ? "A day" : "Something") + " that is " + about.group(1) : text;
        int end = said.indexOf(". ");
        if (end < 0) {
            // A rule says no more than how it has to be.
            String cause = found.isEmpty() ? "Nothing stands here" : "This cannot be so";
            return new Finding(line, field, code, cause, found, said);
        }
        return new Finding(line, field, code, said.substring(0, end), found, said.substring(end + 2));
    }
}
