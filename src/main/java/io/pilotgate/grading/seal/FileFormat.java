package io.pilotgate.grading.seal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Reads no more of a file than what it says it is; a file of many lines of JSON says it in the first. */
public final class FileFormat {

    private static final JsonFactory JSON = new JsonFactory();

    private FileFormat() {}

    /** The field "format" of the first object; empty where it has none, or is no JSON. */
    public static Optional<String> of(byte[] file) {
        try (JsonParser parser = JSON.createParser(file)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean format = parser.currentName().equals("format");
                JsonToken value = parser.nextToken();
                if (format) {
                    return value == JsonToken.VALUE_STRING ? Optional.of(parser.getText()) : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }
}
