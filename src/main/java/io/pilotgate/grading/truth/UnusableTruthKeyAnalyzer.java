package io.pilotgate.grading.truth;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up what to do about the key, in place of a stack trace. */
class UnusableTruthKeyAnalyzer extends AbstractFailureAnalyzer<UnusableTruthKey> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableTruthKey cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set PILOTGATE_TRUTH_KEY to 32 random bytes in Base64, such as the output of 'openssl rand -base64 32',"
                        + " and keep it: without it sealed ground truth cannot be read again.",
                cause);
    }
}
