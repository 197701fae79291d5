package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvaluationStore {

    private final JdbcClient jdbc;

    EvaluationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Evaluation evaluation) {
        jdbc.sql("insert into evaluation (id, vendor_id, workload, presets, opened_by, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        evaluation.id().value(),
                        evaluation.vendor().value(),
                        evaluation.workload(),
                        String.join(",", new TreeSet<>(evaluation.presets())),
                        evaluation.openedBy().value(),
                        evaluation.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param ids at least one */
    Map<EvaluationId, Evaluation> find(Set<EvaluationId> ids) {
        return jdbc
                .sql("select * from evaluation where id in (:ids)")
                .param("ids", ids.stream().map(EvaluationId::value).toList())
                .query(EvaluationStore::evaluation)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Evaluation::id, Function.identity()));
    }

    Optional<Evaluation> find(EvaluationId id) {
        return jdbc.sql("select * from evaluation where id = ?")
                .param(id.value())
                .query(EvaluationStore::evaluation)
                .optional();
    }

    List<Evaluation> of(VendorId vendor) {
        return jdbc.sql("select * from evaluation where vendor_id = ? order by opened_at desc, id")
                .param(vendor.value())
                .query(EvaluationStore::evaluation)
                .list();
    }

    /** The newest of each vendor. */
    List<Evaluation> newest() {
        return jdbc.sql("select * from evaluation e where not exists (select 1 from evaluation n"
                        + " where n.vendor_id = e.vendor_id and (n.opened_at > e.opened_at"
                        + " or (n.opened_at = e.opened_at and n.id < e.id)))")
                .query(EvaluationStore::evaluation)
                .list();
    }

    List<Evaluation> all() {
        return jdbc.sql("select * from evaluation order by opened_at desc, id")
                .query(EvaluationStore::evaluation)
                .list();
    }

    /** Whatever is handed in, rated or decided about one evaluation comes one after the other. */
    void lock(EvaluationId id) {
        jdbc.sql("select id from evaluation where id = ? for update")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    private static Evaluation evaluation(ResultSet row, int index) throws SQLException {
        return new Evaluation(
                new EvaluationId(row.getString("id")),
                new VendorId(row.getString("vendor_id")),
                row.getString("workload"),
                Set.of(row.getString("presets").split(",")),
                new PersonId(row.getString("opened_by")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
