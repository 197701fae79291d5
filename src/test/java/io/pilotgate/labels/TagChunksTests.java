package io.pilotgate.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.labels.TagChunks.Chunk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected phrases worked out by hand from the rules of conlleval.pl (Tjong Kim Sang and Buchholz, CoNLL-2000). */
class TagChunksTests {

    @Test
    void oneSentenceInFourSchemes() {
        Chunk[] expected = {new Chunk(0, 2, "PER"), new Chunk(2, 3, "PER"), new Chunk(4, 5, "LOC")};

        assertThat(chunks("I-PER I-PER B-PER O I-LOC")).containsExactly(expected);
        assertThat(chunks("B-PER I-PER B-PER O B-LOC")).containsExactly(expected);
        assertThat(chunks("B-PER E-PER S-PER O S-LOC")).containsExactly(expected);
        assertThat(chunks("B-PER L-PER U-PER O U-LOC")).containsExactly(expected);
    }

    @Test
    void anotherTypeIsAnotherPhrase() {
        assertThat(chunks("B-PER I-LOC I-LOC")).containsExactly(new Chunk(0, 1, "PER"), new Chunk(1, 3, "LOC"));
    }

    @Test
    void malformedSequencesAreReadAsTheFieldReadsThem() {
        assertThat(chunks("O I-PER E-PER E-PER I-PER"))
                .containsExactly(new Chunk(1, 3, "PER"), new Chunk(3, 4, "PER"), new Chunk(4, 5, "PER"));
        assertThat(chunks("S-PER I-PER")).containsExactly(new Chunk(0, 1, "PER"), new Chunk(1, 2, "PER"));
        assertThat(chunks("B-PER B-PER")).containsExactly(new Chunk(0, 1, "PER"), new Chunk(1, 2, "PER"));
    }

    @Test
    void aPhraseMayReachTheEndAndTypesMayHoldDashes() {
        assertThat(chunks("O B-self-driving I-self-driving")).containsExactly(new Chunk(1, 3, "self-driving"));
        assertThat(chunks("")).isEmpty();
    }

    @Test
    void anUnknownTagIsNamedWithItsToken() {
        assertThatThrownBy(() -> TagChunks.of(List.of("O", "PERSON")))
                .isInstanceOfSatisfying(
                        TagChunks.UnknownTag.class,
                        unknown -> assertThat(unknown.token()).isEqualTo(1))
                .hasMessageContaining("PERSON");
        assertThatThrownBy(() -> TagChunks.of(List.of("o", "B-ORG"))).isInstanceOf(TagChunks.UnknownTag.class);
        assertThatThrownBy(() -> TagChunks.of(List.of("B-"))).isInstanceOf(TagChunks.UnknownTag.class);
        assertThatThrownBy(() -> TagChunks.of(List.of("X-PER"))).isInstanceOf(TagChunks.UnknownTag.class);
    }

    private static List<Chunk> chunks(String tags) {
        return TagChunks.of(tags.isEmpty() ? List.of() : List.of(tags.split(" ")));
    }
}
