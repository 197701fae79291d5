package io.pilotgate.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

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
        response.setContentType(JSON_LINES);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + ".jsonl", StandardCharsets.US_ASCII)
                        .build()
                        .toString());
        content.writeTo(response.getOutputStream());
    }
}
