package io.pilotgate.grading.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an administrator copies out of {@code vault-role.md} covers the whole vault. */
@PilotgateTest
class VaultRoleTests {

    private static final Pattern OWNED = Pattern.compile("alter table truth\\.(\\w+) owner to pilotgate_truth;");
    private static final Pattern SCRIPT =
            Pattern.compile("```sql\n(create role pilotgate_truth.*?)```", Pattern.DOTALL);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void every_table_of_the_vault_is_named() throws IOException {
        assertThat(OWNED.matcher(page()).results().map(found -> found.group(1)).toList())
                .containsExactlyInAnyOrderElementsOf(tables());
    }

    /** Tried on the real tables and rolled back. */
    @Test
    void the_lines_give_the_vault_to_the_role() throws IOException {
        Assumptions.assumeTrue(TestDatabase.isPostgres(), "H2 has no owners of tables.");
        Matcher script = SCRIPT.matcher(page());
        assertThat(script.find()).isTrue();

        List<String> owners = transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql(script.group(1).replace("to pilotgate;", "to current_user;"))
                    .update();
            return jdbc.sql("select tableowner from pg_tables where schemaname = 'truth'")
                    .query(String.class)
                    .list();
        });

        assertThat(owners).hasSize(tables().size()).containsOnly("pilotgate_truth");
    }

    private List<String> tables() {
        return jdbc.sql("select lower(table_name) from information_schema.tables where lower(table_schema) = 'truth'")
                .query(String.class)
                .list();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("src/docs/vault-role.md"));
    }
}
