package io.pilotgate.labels;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.pilotgate.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Files as vendors send them, written down in the test that reads them. */
final class LabelFiles {

    private LabelFiles() {}

    static InputStream file(String... lines) {
        return encoded(String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    static InputStream encoded(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    static Refusal refusalOf(ThrowingCallable reading) {
        return catchThrowableOfType(Refusal.class, reading);
    }
}
