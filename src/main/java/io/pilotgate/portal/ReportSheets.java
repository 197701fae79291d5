package io.pilotgate.portal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.delivery.NumberedReport;
import io.pilotgate.delivery.ReadReports;
import io.pilotgate.delivery.ReportReader;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.entry.ReportEntry;
import io.pilotgate.portal.entry.ReportFile;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Daily reports as they are written: a table with one a row, or one in JSON, which begins like no table does. */
@Component
class ReportSheets implements ReportReader {

    /** Blanks, and the bytes of byte order marks and of wider characters. */
    private static final String PASSED_OVER = " \t\r\n\0\u00EF\u00BB\u00BF\u00FE\u00FF";

    private final ObjectMapper json;

    ReportSheets(ObjectMapper json) {
        this.json = json;
    }

    /** What was entered in a form, as a program would have sent it. */
    byte[] written(ReportEntry entry) {
        try {
            return json.writeValueAsBytes(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ReadReports read(byte[] content) {
        return isJson(content)
                ? new ReadReports(List.of(new NumberedReport(0, entry(content).read())), List.of())
                : ReportFile.read(content);
    }

    @Override
    public Found find(byte[] content, long row, String field) {
        if (row > 0) {
            String cell = ReportFile.cell(content, row, field);
            return new Found(row, cell.isEmpty() ? "" : Refusal.quoted(cell));
        }
        return isJson(content) ? inJson(content, "/" + field.replace('.', '/')) : Found.NOTHING;
    }

    private ReportEntry entry(byte[] content) {
        try {
            return json.readValue(content, ReportEntry.class);
        } catch (IOException unreadable) {
            throw BodyProblems.ofFile(unreadable);
        }
    }

    private Found inJson(byte[] content, String pointer) {
        try (JsonParser parser = json.createParser(content)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()
                        && parser.getParsingContext().pathAsPointer().toString().equals(pointer)) {
                    String text = parser.getText();
                    return new Found(
                            parser.currentTokenLocation().getLineNr(), text.isEmpty() ? "" : Refusal.quoted(text));
                }
            }
        } catch (IOException unreadable) {
            return Found.NOTHING;
        }
        return Found.NOTHING;
    }

    /** An object with a first name in it, or an empty one. */
    private static boolean isJson(byte[] content) {
        int brace = next(content, 0);
        int name = next(content, brace + 1);
        return name < content.length && content[brace] == '{' && (content[name] == '"' || content[name] == '}');
    }

    private static int next(byte[] content, int from) {
        int index = from;
        while (index < content.length && PASSED_OVER.indexOf(content[index] & 0xFF) >= 0) {
            index++;
        }
        return index;
    }
}
