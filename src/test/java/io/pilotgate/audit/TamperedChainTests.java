package io.pilotgate.audit;

import static io.pilotgate.audit.TrialChain.rehashed;
import static io.pilotgate.audit.TrialChain.withContent;
import static io.pilotgate.audit.TrialChain.withNumber;
import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.audit.ChainCheck.Break;
import io.pilotgate.kernel.Sha256;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody who got past the database changes a chain of five entries. */
class TamperedChainTests {

    private final TrialChain chain = TrialChain.ofFive("pilot-1");

    @Test
    void an_untouched_chain_is_intact() {
        assertThat(chain.check().breaks()).isEmpty();
        assertThat(chain.check().head().hex()).isEqualTo(chain.head.hash());
    }

    @Test
    void an_altered_entry_is_named() {
        chain.set(3, withContent(chain.link(3), forged(3)));

        assertThat(chain.check().breaks())
                .containsExactly(new Break(3, "Entry 3 was altered: its content does not give its hash."));
    }

    @Test
    void an_altered_entry_with_a_new_hash_no_longer_carries_the_next() {
        chain.set(3, rehashed(chain.link(3), forged(3)));

        assertThat(chain.check().breaks()).extracting(Break::number).containsExactly(4L);
        assertThat(chain.check().breaks().get(0).text()).contains("does not follow entry 3");
    }

    @Test
    void the_newest_entry_altered_with_a_new_hash_is_not_the_end_of_the_chain() {
        chain.set(5, rehashed(chain.link(5), forged(5)));

        assertThat(chain.check().breaks())
                .containsExactly(new Break(5, "Entry 5 is not the one that the chain was closed with."));
    }

    @Test
    void a_deleted_entry_is_named() {
        chain.links.remove(2);

        assertThat(chain.check().breaks()).containsExactly(new Break(3, "Entry 3 is missing."));
    }

    @Test
    void deleted_and_closed_up_again_shows_at_the_gap() {
        chain.links.remove(2);
        chain.set(3, withNumber(chain.link(3), 3));
        chain.set(4, withNumber(chain.link(4), 4));

        assertThat(chain.check().breaks()).first().satisfies(first -> {
            assertThat(first.number()).isEqualTo(3);
            assertThat(first.text()).contains("does not follow entry 2");
        });
        assertThat(chain.check().breaks()).contains(new Break(5, "Entry 5 is missing."));
    }

    @Test
    void a_cut_off_tail_is_named() {
        chain.links.subList(3, 5).clear();

        assertThat(chain.check().breaks()).containsExactly(new Break(4, "Entries 4 to 5 are missing."));
    }

    @Test
    void a_deleted_chain_is_named() {
        chain.links.clear();

        assertThat(chain.check().breaks()).containsExactly(new Break(1, "Entries 1 to 5 are missing."));
    }

    @Test
    void an_entry_put_in_between_is_named() {
        for (int number = 5; number >= 3; number--) {
            chain.set(number, withNumber(chain.link(number), number + 1L));
        }
        chain.links.add(2, addedByHand(3, chain.link(2).hash()));

        assertThat(chain.check().breaks()).anySatisfy(found -> {
            assertThat(found.number()).isEqualTo(4);
            assertThat(found.text()).contains("does not follow entry 3");
        });
    }

    @Test
    void an_entry_added_at_the_end_is_named() {
        chain.links.add(addedByHand(6, chain.link(5).hash()));

        assertThat(chain.check().breaks())
                .containsExactly(new Break(6, "Entry 6 was added by hand: the chain ends at 5."));
    }

    @Test
    void swapped_contents_are_named() {
        Link second = chain.link(2);
        chain.set(2, withContent(second, chain.link(3).content()));
        chain.set(3, withContent(chain.link(3), second.content()));

        assertThat(chain.check().breaks()).extracting(Break::number).contains(2L, 3L);
    }

    @Test
    void swapped_entries_are_named() {
        Link second = chain.link(2);
        chain.set(2, withNumber(chain.link(3), 2));
        chain.set(3, withNumber(second, 3));

        assertThat(chain.check().breaks()).extracting(Break::number).contains(2L, 3L, 4L);
        assertThat(chain.check().breaks())
                .extracting(Break::text)
                .contains("Entry 2 was moved here: it was written as entry 3 of pilot-1.");
    }

    @Test
    void entries_in_another_order_are_named() {
        Link third = chain.links.remove(2);
        chain.links.add(3, third);

        assertThat(chain.check().breaks())
                .containsExactly(
                        new Break(3, "Entry 3 is missing."),
                        new Break(3, "Entry 3 stands after entry 4, where it does not belong."));
    }

    @Test
    void an_entry_of_another_pilot_does_not_fit() {
        TrialChain other = TrialChain.ofFive("pilot-2");
        Link strange = other.link(1);
        chain.set(1, new Link("pilot-1", 1, strange.content(), strange.previousHash(), strange.hash()));

        assertThat(chain.check().breaks())
                .extracting(Break::text)
                .contains("Entry 1 was moved here: it was written as entry 1 of pilot-2.");
    }

    @Test
    void an_entry_that_cannot_be_read_is_named() {
        chain.set(3, withContent(chain.link(3), "{}"));

        assertThat(chain.check().breaks()).extracting(Break::text).contains("Entry 3 cannot be read.");
    }

    @Test
    void a_hash_that_is_none_is_named() {
        Link third = chain.link(3);
        chain.set(3, new Link("pilot-1", 3, third.content(), third.previousHash(), "none"));
        chain.set(
                5, new Link("pilot-1", 5, chain.link(5).content(), chain.link(5).previousHash(), "none"));

        assertThat(chain.check().breaks())
                .containsExactly(
                        new Break(3, "Entry 3 was altered: its content does not give its hash."),
                        new Break(5, "Entry 5 was altered: its content does not give its hash."));
    }

    /** Whoever may write to the database can forge all of it, but not what lies in somebody's mail. */
    @Test
    void a_forged_chain_is_intact_to_itself_and_not_to_a_letter() {
        Witness letter = new Witness("the letter", 4, chain.link(4).hash());
        assertThat(chain.check(letter).breaks()).isEmpty();

        chain.set(3, withContent(chain.link(3), forged(3)));
        chain.forgeOn(3);

        assertThat(chain.check().breaks()).isEmpty();
        assertThat(chain.check(letter).breaks())
                .containsExactly(new Break(
                        4, "Entry 4 is not the one that the letter holds: it or one before it was replaced."));
    }

    @Test
    void a_chain_that_was_cut_and_closed_again_misses_what_a_letter_holds() {
        Witness letter = new Witness("the letter", 5, chain.link(5).hash());
        chain.links.subList(3, 5).clear();
        chain.head = new ChainHead("pilot-1", 3, chain.link(3).hash());

        assertThat(chain.check().breaks()).isEmpty();
        assertThat(chain.check(letter).breaks())
                .containsExactly(new Break(5, "Entry 5 is missing: the letter holds it."));
    }

    /** What people wrote may be long: the text is read without climbing the stack. */
    @Test
    void a_long_text_is_read() {
        chain.add("lena", "noted", "\u0001ü\n".repeat(40_000), Map.of("a", "\"\\".repeat(40_000), "b", ""));

        assertThat(chain.check().breaks()).isEmpty();
    }

    private String forged(int number) {
        return chain.link(number).content().replace("100", "900");
    }

    private Link addedByHand(long number, String previousHash) {
        String text = chain.link(1).content().replace("\"number\":1", "\"number\":" + number);
        return new Link(
                "pilot-1",
                number,
                text,
                previousHash,
                Sha256.of(previousHash + text).hex());
    }
}
