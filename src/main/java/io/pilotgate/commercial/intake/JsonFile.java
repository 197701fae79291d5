package io.pilotgate.commercial.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.pilotgate.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** One JSON object: fields of the whole, and under {@code lines} a list of objects, a row each. */
final class JsonFile {

    private static final int LONGEST_TEXT = 4000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(4)
                    .build())
            .build();

    private final FieldNames names;
    private final RawFile target;

    JsonFile(FieldNames names, RawFile target) {
        this.names = names;
        this.target = target;
    }

    void read(InputStream file) throws IOException {
        try (JsonParser parser = JSON.createParser(file)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw Refusal.invalid("file", "The file is one JSON object with its rows under \"lines\".");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("lines") && value == JsonToken.START_ARRAY) {
                    rows(parser);
                } else {
                    whole(parser, name, value);
                }
            }
        } catch (JsonParseException | StreamConstraintsException broken) {
            throw Refusal.invalid(
                    "line " + broken.getLocation().getLineNr(), "Here the JSON breaks off, or has a text without end.");
        }
    }

    private void whole(JsonParser parser, String name, JsonToken value) throws IOException {
        String field = field(parser, name, value);
        if (value != JsonToken.VALUE_NULL) {
            if (!names.ofWhole().contains(field)) {
                throw Refusal.invalid(place(parser), "The field " + Refusal.quoted(name) + " belongs into a line.");
            }
            target.field(place(parser), field, parser.getText().strip());
        }
    }

    private void rows(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            long line = parser.currentTokenLocation().getLineNr();
            target.row(new RawRow(line, row(parser)));
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw Refusal.invalid(place(parser), "Under \"lines\" stand objects, a row each.");
        }
    }

    private Map<String, String> row(JsonParser parser) throws IOException {
        Map<String, String> cells = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            String field = field(parser, name, value);
            if (value != JsonToken.VALUE_NULL && !parser.getText().isBlank()) {
                cells.put(field, parser.getText().strip());
            }
        }
        return cells;
    }

    private String field(JsonParser parser, String name, JsonToken value) throws IOException {
        String field = names.of(name);
        if (field == null || !value.isScalarValue()) {
            throw Refusal.invalid(
                    place(parser),
                    "There is no field " + Refusal.quoted(name) + " with such a value here. The fields are "
                            + names.listed() + ".");
        }
        return field;
    }

    private static String place(JsonParser parser) {
        return "line " + parser.currentTokenLocation().getLineNr();
    }
}
