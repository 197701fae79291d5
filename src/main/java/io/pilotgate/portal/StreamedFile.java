package io.pilotgate.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** A file to save that is written while it is read: however long it is, nobody holds all of it. */
public final class StreamedFile {

    private static final String JSON_LINES = "application/jsonl";

    /** Writes the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private StreamedFile() {}

    /** @param name of letters that every machine knows, without its ending */
    public static void jsonLines(HttpServletResponse response, String name, Content content) throws IOException {
        Download.head(response, name + ".jsonl", JSON_LINES);
        content.writeTo(response.getOutputStream());
    }
}
