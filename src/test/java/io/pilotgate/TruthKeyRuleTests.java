package io.pilotgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;

class TruthKeyRuleTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "not Base64!", "c2hvcnQ=", "%%%%"})
    void a_missing_or_malformed_key_is_refused_and_the_mend_is_said(@Nullable String key) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> TruthKeyRule.check(key))
                .withMessageContaining("openssl rand -base64 32")
                .withNoCause()
                .satisfies(refused -> assertThat(refused.getExitCode()).isEqualTo(78));
    }

    @Test
    void thirty_two_bytes_are_a_key() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        assertThatCode(() -> TruthKeyRule.check(key)).doesNotThrowAnyException();
        assertThatCode(() -> TruthKeyRule.check(key + "\n")).doesNotThrowAnyException();
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> TruthKeyRule.check(Base64.getEncoder().encodeToString(new byte[33])))
                .withMessageContaining("33 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "test", "rehearse"})
    void a_playground_needs_none(String profile) {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.getEnvironment().setActiveProfiles(profile);
            assertThatCode(() -> new TruthKeyRule().initialize(context)).doesNotThrowAnyException();
        }
    }

    @Test
    void production_needs_one() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.getEnvironment().setActiveProfiles("production");
            assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new TruthKeyRule().initialize(context));
        }
    }
}
