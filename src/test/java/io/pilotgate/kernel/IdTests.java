package io.pilotgate.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTests {

    @Test
    void new_ids_differ() {
        assertThat(IntStream.range(0, 100).mapToObj(number -> PilotId.random())).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 100).mapToObj(number -> VendorId.random()))
                .doesNotHaveDuplicates();
    }

    /** An id that cannot exist reads as one that does not: nobody learns which ids are well-formed. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "Pilot-1", "pilot 1", "pilot'1", "../pilot", "pilot-12345678901234567890123456789012345"})
    void what_cannot_be_an_id_does_not_exist(String id) {
        assertThatThrownBy(() -> new PilotId(id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() -> new VendorId(id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    /** Known answer: SHA-256 of "abc" from FIPS 180-4's example. */
    @Test
    void hashes_as_the_standard_says() {
        assertThat(Sha256.of("abc")).hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
