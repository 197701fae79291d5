package io.pilotgate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.ChainCheck.Break;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.testing.PilotgateTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself keeps what is recorded, whoever asks and by whatever way. */
@PilotgateTest
class AppendOnlyTests {

    @Autowired
    AuditTrail audit;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tampering tampering;

    private final PilotId pilot = PilotId.random();

    @BeforeEach
    void threeEntriesAndACheckpoint() {
        for (int day = 1; day <= 3; day++) {
            audit.record(pilot, new PersonId("lena"), "report-received", "day " + day, Map.of("items", "100"));
        }
        audit.attest(pilot, inclusion -> {});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set content = '{}' where chain = ?",
                "delete from audit_entry where chain = ?",
                "delete from audit_chain where id = ?",
                "update audit_checkpoint set root = previous where made_for = ?",
                "delete from audit_checkpoint where made_for = ?",
                "update audit_checkpoint_head set entries = 1 where chain = ?",
                "delete from audit_checkpoint_head where chain = ?"
            })
    void what_is_recorded_is_neither_changed_nor_removed(String statement) {
        assertRefused(statement, "only grows: what is recorded there is neither changed nor removed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_chain set entries = entries - 1 where id = ?",
                "update audit_chain set entries = entries + 1 where id = ?",
                "update audit_chain set entries = entries + 2 where id = ?",
                "update audit_chain set head = '" + "0000000000000000000000000000000000000000000000000000000000000000"
                        + "' where id = ?",
                "update audit_chain set id = 'another' where id = ?"
            })
    void the_end_of_a_chain_moves_with_its_newest_entry_alone(String statement) {
        assertRefused(statement, "audit_chain only moves on to the next entry of its chain, which has to be there.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "audit_chain", "audit_checkpoint"})
    void no_table_is_emptied(String table) {
        assertThatThrownBy(() -> jdbc.sql("truncate table " + table).update()).isInstanceOf(DataAccessException.class);

        assertThat(audit.check(pilot).intact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "audit_chain", "audit_checkpoint", "audit_checkpoint_head"})
    @EnabledIfSystemProperty(named = "pilotgate.test.database", matches = "postgres")
    void nor_with_all_that_refer_to_it(String table) {
        assertThatThrownBy(
                        () -> jdbc.sql("truncate table " + table + " cascade").update())
                .hasMessageContaining("only grows");
    }

    /** Past the triggers there is still the chain, and what checkpoints hold of it. */
    @Test
    void who_puts_the_triggers_aside_is_found_by_the_chain() {
        tampering.with(
                "update audit_entry set content = replace(content, '100', '900') where chain = ? and number = 2",
                pilot.value());

        assertThat(audit.check(pilot).breaks())
                .containsExactly(new Break(2, "Entry 2 was altered: its content does not give its hash."));
        assertRefused("delete from audit_entry where chain = ?", "only grows");
    }

    @Test
    void an_entry_that_cannot_be_read_is_named_and_refused() {
        tampering.with("update audit_entry set content = '{}' where chain = ? and number = 3", pilot.value());

        assertThat(audit.check(pilot).breaks()).extracting(Break::text).contains("Entry 3 cannot be read.");
        assertThatThrownBy(() -> audit.of(pilot))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Entry 3")
                .hasMessageContaining("backup");
    }

    @Test
    void a_checkpoint_holds_what_a_forged_row_no_longer_says() {
        tampering.with("update audit_entry set hash = previous_hash where chain = ? and number = 3", pilot.value());

        assertThat(audit.check(pilot).breaks())
                .extracting(Break::text)
                .anyMatch(text -> text.matches("Entry 3 is not the one that checkpoint \\d+ holds: .*"));
    }

    private void assertRefused(String statement, String why) {
        assertThatThrownBy(() -> jdbc.sql(statement).param(pilot.value()).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(why);
        assertThat(audit.check(pilot).entries()).isEqualTo(3);
    }
}
