package io.pilotgate.portal.idempotency;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The bytes of an answer, held until they are let go or grow too many. */
final class HeldBody extends ServletOutputStream {

    private final ServletResponse response;
    private final long limit;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean large;

    HeldBody(ServletResponse response, long limit) {
        this.response = response;
        this.limit = limit;
    }

    boolean isLarge() {
        return large;
    }

    byte[] held() {
        return held.toByteArray();
    }

    void letGo() throws IOException {
        held.writeTo(response.getOutputStream());
        held.reset();
    }

    void reset() {
        held.reset();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!large && held.size() + (long) length > limit) {
            large = true;
            letGo();
        }
        if (large) {
            response.getOutputStream().write(bytes, offset, length);
        } else {
            held.write(bytes, offset, length);
        }
    }

    @Override
    public void flush() throws IOException {
        if (large) {
            response.getOutputStream().flush();
        }
    }

    @Override
    public void close() {
        // The container closes it.
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("It is written at once.");
    }
}
