package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pilotgate.kernel.Refusal;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of its own, made by the real migrations and then harmed. */
class SchemaAtStartTests {

    private final JdbcDataSource database = new JdbcDataSource();
    private final SchemaAtStart schema = new SchemaAtStart();

    @BeforeEach
    void migrated() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        schema.migrate(flyway());
    }

    @Test
    void a_second_start_finds_everything_in_place() {
        assertThatCode(() -> schema.migrate(flyway())).doesNotThrowAnyException();
    }

    @Test
    void a_migration_that_failed() {
        sql("update \"flyway_schema_history\" set \"success\" = false where \"version\" = '12'");
        refused("V12__access.sql failed");
    }

    @Test
    void a_migration_that_stopped_before_it_was_written_down() {
        sql("delete from \"flyway_schema_history\" where \"installed_rank\" > 3");
        refused("already exists");
    }

    @Test
    void a_database_of_a_later_version() {
        sql("insert into \"flyway_schema_history\" select \"installed_rank\" + 1000, '999', \"description\", \"type\","
                + " \"script\", \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", \"success\""
                + " from \"flyway_schema_history\" where \"version\" = '12'");
        refused("999");
    }

    @Test
    void a_table_of_ours_that_is_gone() {
        sql("drop table api_token");
        refused("api_token is missing");
    }

    @Test
    void a_table_of_the_engine_that_is_gone() {
        sql("drop table act_ru_filter");
        refused("ACT_RU_FILTER is missing");
    }

    @Test
    void tables_of_another_engine() {
        sql("insert into act_ge_schema_log (id_, timestamp_, version_) values ('9', '2999-01-01 00:00:00', '7.25.0')");
        refused("7.25.0");
    }

    private void refused(String what) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> schema.migrate(flyway()))
                .withMessageContaining(what)
                .withMessageContaining("Restore the backup");
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/h2")
                .javaMigrations(new V3__EngineTables())
                .load();
    }

    private void sql(String statement) {
        JdbcClient.create(database).sql(statement).update();
    }
}
