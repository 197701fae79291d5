package io.pilotgate;

import org.springframework.boot.ExitCodeGenerator;

/** The service must not start like this; the message is one sentence for the person at the console. */
final class StartRefused extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

    // EX_CONFIG of sysexits.h: a supervisor can tell a wrong setting from a crash.
    private static final int CONFIGURATION_ERROR = 78;

    StartRefused(String sentence) {
        super(sentence);
    }

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public int getExitCode() {
        return CONFIGURATION_ERROR;
    }
}
