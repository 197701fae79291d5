package io.pilotgate;

import io.pilotgate.kernel.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the service did not start, where we know; everything else keeps Boot's report. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = sentence(failure);
        // Not through the log: it may not be set up yet, and it would add its own words.
        sentence.ifPresent(text -> System.err.println("Pilotgate did not start: " + text));
        return sentence.isPresent();
    }

    static Optional<String> sentence(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused || cause instanceof Refusal) {
                return Optional.of(String.valueOf(cause.getMessage()).replaceAll("\\s+", " "));
            }
        }
        return Optional.empty();
    }
}
