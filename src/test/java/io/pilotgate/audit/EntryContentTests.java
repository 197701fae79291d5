package io.pilotgate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntryContentTests {

    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");

    /** What an independent verifier finds in the database; written by hand, the hash by {@code sha256sum}. */
    @Test
    void content_and_hash_are_as_documented() {
        Link link = Link.after(
                new ChainHead("pilot-1", 0, Link.BEFORE_THE_FIRST),
                new PendingEntry(
                        "pilot-1", NINE, new PersonId("lena"), "gate-approved", "Zoë", Map.of("b", "2", "a", "x\ny")));

        assertThat(link.content())
                .isEqualTo("{\"action\":\"gate-approved\",\"actor\":\"lena\",\"at\":\"2026-11-02T09:00:00Z\","
                        + "\"chain\":\"pilot-1\",\"details\":{\"a\":\"x\\ny\",\"b\":\"2\"},\"number\":1,"
                        + "\"subject\":\"Zo\\u00EB\"}");
        assertThat(link.hash()).isEqualTo("b40dd50d666b27a2ff65efb8b481bb85914efa98817106c5ddf185a305ce6599");
    }

    /** Fields that were merely strung together would read the same here. */
    @Test
    void no_two_entries_have_the_same_content() {
        assertThat(content("ab", "c")).isNotEqualTo(content("a", "bc"));
        assertThat(content("\uD800", "")).isNotEqualTo(content("\uD801", ""));
        assertThat(content("\\u0000", "")).isNotEqualTo(content("\u0000", ""));
    }

    private static String content(String subject, String detail) {
        return new PendingEntry("pilot-1", NINE, PersonId.PILOTGATE, "done", subject, Map.of("d", detail))
                .content(1)
                .toJson();
    }
}
