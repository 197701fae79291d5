package io.pilotgate.labels.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.CellText;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a JSON file one after the other, whether it is an array of them or one a line: memory follows the item. A broken line
 * ends the reading with its place, because what follows cannot be told apart any more.
 */
final class JsonItems implements AutoCloseable {

    /** More than any labeled text has; an item is held as a whole. */
    private static final int LONGEST_TEXT = 50_000_000;

    private static final int DEEPEST = 200;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private final String file;
    private final JsonParser parser;
    private long number;
    private long line;
    private long lineBefore;

    private JsonItems(String file, InputStream content) throws IOException {
        this.file = file;
        this.parser = JSON.createParser(content);
    }

    static JsonItems of(LabelSource source) throws IOException {
        return new JsonItems(source.name(), source.open());
    }

    /** The next object; null at the end. */
    @Nullable
    JsonNode next() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && number == 0) {
                token = parser.nextToken();
            }
            while (token == JsonToken.END_ARRAY) {
                token = parser.nextToken();
            }
            if (token == null) {
                return null;
            }
            number++;
            lineBefore = line;
            line = parser.currentTokenLocation().getLineNr();
            if (token != JsonToken.START_OBJECT) {
                throw Refusal.invalid(
                        place().toString(),
                        "In " + file + " here is no object. Give a JSON array of objects, or one object a line.");
            }
            return JSON.readTree(parser);
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            throw Refusal.invalid(at == null ? file : "line " + at.getLineNr(), sentence(broken.getOriginalMessage()));
        }
    }

    /** The parser takes letters of another encoding for broken ones of UTF-8. */
    private static String sentence(String what) {
        CellText.Damage damage = CellText.Damage.UNDECODABLE;
        return what.startsWith("Invalid UTF-8")
                ? damage.title() + " stand here. " + damage.mend()
                : "This is not JSON that can be read, and nothing after it: " + what + ". Export the file again.";
    }

    /** Where the object begins that was read last; which it is, where others begin on the same line. */
    Place place() {
        return line == lineBefore ? Place.object(number) : Place.line(line);
    }

    /** Which object it is, from 1. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
