package io.pilotgate.portal.page.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.audit.AuditEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the timeline calls the things that {@link AuditEntry} keeps under names of programs. */
class TrailWordsTests {

    @ParameterizedTest
    @CsvSource({
        "floor, Floor",
        "kickOff, Kick off",
        "planCommitment, Plan commitment",
        "sopVersion, SOP version",
        "Access logs, Access logs",
        "SEC1, SEC1",
        "by-hand, by-hand"
    })
    void a_name_of_programs_is_told_in_words(String key, String words) {
        assertThat(TrailWords.key(key)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_NEEDED, not needed",
        "true, yes",
        "false, no",
        "98 %, 98 %",
        "SHA, SHA",
        "Is TRUE_ENOUGH, Is TRUE_ENOUGH"
    })
    void a_constant_is_told_in_words_and_what_people_wrote_is_left(String value, String words) {
        assertThat(TrailWords.value(value)).isEqualTo(words);
    }
}
