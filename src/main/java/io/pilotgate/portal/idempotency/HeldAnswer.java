package io.pilotgate.portal.idempotency;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;

/**
 * An answer that is held back until it is kept: nobody has an answer that a repetition would not get. One that grows too
 * large to be kept goes out as it comes, and no more of it is held.
 */
final class HeldAnswer extends HttpServletResponseWrapper {

    /** Of this connection, or made anew for each answer. */
    private static final Set<String> NOT_KEPT =
            Set.of("date", "connection", "keep-alive", "transfer-encoding", "content-length", "set-cookie");

    private final HeldBody body;
    private @Nullable PrintWriter writer;
    private boolean error;

    HeldAnswer(HttpServletResponse response, DataSize limit) {
        super(response);
        this.body = new HeldBody(response, limit.toBytes());
    }

    /** Whether it is too large to be kept. */
    boolean isLarge() {
        return body.isLarge();
    }

    /** Whether the container is to write it, which comes after us. */
    boolean isError() {
        return error;
    }

    KeptAnswer content() {
        flushWriter();
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : new TreeSet<>(getHeaderNames())) {
            if (!NOT_KEPT.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, new ArrayList<>(getHeaders(name)));
            }
        }
        if (getContentType() != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, List.of(getContentType()));
        }
        return new KeptAnswer(getStatus(), headers, body.held());
    }

    void letGo() throws IOException {
        flushWriter();
        if (!error) {
            body.letGo();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        flushWriter();
        if (body.isLarge()) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        body.reset();
    }

    @Override
    public void reset() {
        super.reset();
        body.reset();
    }

    @Override
    public void sendError(int status) throws IOException {
        error = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        error = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        error = true;
        super.sendRedirect(location);
    }

    private void flushWriter() {
        if (writer != null) {
            writer.flush();
        }
    }
}
