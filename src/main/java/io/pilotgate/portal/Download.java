package io.pilotgate.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to save: a browser never shows it, whatever is in it. */
public final class Download {

    private Download() {}

    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        return head(name, type).body(content);
    }

    /** As it was handed in, whose kind nobody vouches for. */
    public static ResponseEntity<InputStreamResource> of(String name, InputStreamSource content) {
        return of(name, MediaType.APPLICATION_OCTET_STREAM, content);
    }

    /** @param content opened when it is sent */
    public static ResponseEntity<InputStreamResource> of(String name, MediaType type, InputStreamSource content) {
        return head(name, type).body(new InputStreamResource(content));
    }

    /** Of what is written while it is read. */
    static void head(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name));
    }

    private static ResponseEntity.BodyBuilder head(String name, MediaType type) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, attachment(name));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, isAscii(name) ? StandardCharsets.US_ASCII : StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** Other letters are written in a way that is longer and that old programs do not read. */
    private static boolean isAscii(String name) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(name);
    }
}
