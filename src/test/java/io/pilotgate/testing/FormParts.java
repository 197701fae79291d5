package io.pilotgate.testing;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A form with a file, as browsers and curl send it. */
public final class FormParts {

    private final StringBuilder body = new StringBuilder();
    private final String boundary;

    private FormParts(String boundary) {
        this.boundary = boundary;
    }

    public static FormParts form() {
        return between("cut-here");
    }

    /** @param boundary as each program makes its own */
    public static FormParts between(String boundary) {
        return new FormParts(boundary);
    }

    public FormParts field(String name, String value) {
        part("name=\"" + name + "\"", value);
        return this;
    }

    public FormParts file(String name, String fileName, String content) {
        part("name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: text/csv", content);
        return this;
    }

    /** Sends what was put in up to here. */
    public Consumer<HttpRequest.Builder> post() {
        byte[] bytes = (body + "--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return request -> request.header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes));
    }

    private void part(String disposition, String content) {
        body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; ")
                .append(disposition)
                .append("\r\n\r\n")
                .append(content)
                .append("\r\n");
    }
}
