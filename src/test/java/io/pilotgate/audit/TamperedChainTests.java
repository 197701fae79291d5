package io.pilotgate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.ChainCheck.Break;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.testing.PilotgateTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with access to the database changes a chain of five entries. */
@PilotgateTest
class TamperedChainTests {

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    private final PilotId pilot = PilotId.random();

    @BeforeEach
    void fiveEntries() {
        for (int i = 1; i <= 5; i++) {
            audit.record(pilot, new PersonId("lena"), "report-received", "day " + i, Map.of("items", "100"));
        }
        assertThat(audit.check(pilot).breaks()).isEmpty();
    }

    @Test
    void an_altered_entry_is_named() {
        sql("update audit_entry set content = replace(content, '100', '900') where chain = ? and number = 3");

        assertThat(audit.check(pilot).breaks())
                .containsExactly(new Break(3, "Entry 3 was altered: its content does not give its hash."));
    }

    @Test
    void an_altered_entry_with_a_new_hash_no_longer_carries_the_next() {
        String previous = column("previous_hash", 3);
        String forged = column("content", 3).replace("100", "900");
        jdbc.sql("update audit_entry set content = ?, hash = ? where chain = ? and number = 3")
                .params(forged, Sha256.of(previous + forged).hex(), pilot.value())
                .update();

        assertThat(audit.check(pilot).breaks()).extracting(Break::number).containsExactly(4L);
        assertThat(audit.check(pilot).breaks().get(0).text()).contains("does not follow entry 3");
    }

    @Test
    void the_newest_entry_altered_with_a_new_hash_is_not_the_end_of_the_chain() {
        String previous = column("previous_hash", 5);
        String forged = column("content", 5).replace("100", "900");
        jdbc.sql("update audit_entry set content = ?, hash = ? where chain = ? and number = 5")
                .params(forged, Sha256.of(previous + forged).hex(), pilot.value())
                .update();

        assertThat(audit.check(pilot).breaks())
                .containsExactly(new Break(5, "Entry 5 is not the one that the chain was closed with."));
    }

    @Test
    void a_deleted_entry_is_named() {
        sql("delete from audit_entry where chain = ? and number = 3");

        assertThat(audit.check(pilot).breaks()).containsExactly(new Break(3, "Entry 3 is missing."));
    }

    @Test
    void deleted_and_closed_up_again_shows_at_the_gap() {
        sql("delete from audit_entry where chain = ? and number = 3");
        sql("update audit_entry set number = 3 where chain = ? and number = 4");
        sql("update audit_entry set number = 4 where chain = ? and number = 5");

        assertThat(audit.check(pilot).breaks()).first().satisfies(first -> {
            assertThat(first.number()).isEqualTo(3);
            assertThat(first.text()).contains("does not follow entry 2");
        });
        assertThat(audit.check(pilot).breaks()).contains(new Break(5, "Entry 5 is missing."));
    }

    @Test
    void a_cut_off_tail_is_named() {
        sql("delete from audit_entry where chain = ? and number >= 4");

        assertThat(audit.check(pilot).breaks()).containsExactly(new Break(4, "Entries 4 to 5 are missing."));
    }

    @Test
    void a_deleted_chain_is_named() {
        sql("delete from audit_entry where chain = ?");

        assertThat(audit.check(pilot).breaks()).containsExactly(new Break(1, "Entries 1 to 5 are missing."));
    }

    @Test
    void an_entry_put_in_between_is_named() {
        sql("update audit_entry set number = 6 where chain = ? and number = 5");
        sql("update audit_entry set number = 5 where chain = ? and number = 4");
        sql("update audit_entry set number = 4 where chain = ? and number = 3");
        insert(3, column("hash", 2));

        assertThat(audit.check(pilot).breaks()).anySatisfy(found -> {
            assertThat(found.number()).isEqualTo(4);
            assertThat(found.text()).contains("does not follow entry 3");
        });
    }

    @Test
    void an_entry_added_at_the_end_is_named() {
        insert(6, column("hash", 5));

        assertThat(audit.check(pilot).breaks())
                .containsExactly(new Break(6, "Entry 6 was added by hand: the chain ends at 5."));
    }

    @Test
    void swapped_contents_are_named() {
        String second = column("content", 2);
        String third = column("content", 3);
        content(2, third);
        content(3, second);

        assertThat(audit.check(pilot).breaks()).extracting(Break::number).contains(2L, 3L);
    }

    @Test
    void swapped_entries_are_named() {
        sql("update audit_entry set number = 99 where chain = ? and number = 2");
        sql("update audit_entry set number = 2 where chain = ? and number = 3");
        sql("update audit_entry set number = 3 where chain = ? and number = 99");

        assertThat(audit.check(pilot).breaks()).extracting(Break::number).contains(2L, 3L, 4L);
        assertThat(audit.check(pilot).breaks())
                .extracting(Break::text)
                .contains("Entry 2 was moved here: it was written as entry 3 of " + pilot + ".");
    }

    @Test
    void an_entry_of_another_pilot_does_not_fit() {
        PilotId other = PilotId.random();
        audit.record(other, new PersonId("lena"), "report-received", "day 1", Map.of("items", "100"));
        sql("delete from audit_entry where chain = ? and number = 1");
        jdbc.sql("update audit_entry set chain = ? where chain = ?")
                .params(pilot.value(), other.value())
                .update();

        assertThat(audit.check(pilot).breaks())
                .extracting(Break::text)
                .contains("Entry 1 was moved here: it was written as entry 1 of " + other + ".");
    }

    @Test
    void an_entry_that_cannot_be_read_is_named_and_refused() {
        content(3, "{}");

        assertThat(audit.check(pilot).breaks()).extracting(Break::text).contains("Entry 3 cannot be read.");
        assertThatThrownBy(() -> audit.of(pilot))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Entry 3")
                .hasMessageContaining("backup");
    }

    private void insert(long number, String previousHash) {
        String content = column("content", 1).replace("\"number\":1", "\"number\":" + number);
        jdbc.sql("insert into audit_entry (chain, number, content, previous_hash, hash) values (?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        number,
                        content,
                        previousHash,
                        Sha256.of(previousHash + content).hex())
                .update();
    }

    private void content(long number, String content) {
        jdbc.sql("update audit_entry set content = ? where chain = ? and number = ?")
                .params(content, pilot.value(), number)
                .update();
    }

    private String column(String column, long number) {
        return jdbc.sql("select " + column + " from audit_entry where chain = ? and number = ?")
                .params(pilot.value(), number)
                .query(String.class)
                .single();
    }

    private void sql(String statement) {
        jdbc.sql(statement).param(pilot.value()).update();
    }
}
