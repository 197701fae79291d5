package io.pilotgate.access;

import io.pilotgate.kernel.PersonId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of tokens, by hash. */
@Repository
class ApiTokenStore {

    /** A token with whose it is. */
    record OwnedToken(String id, String label, PersonId owner) {}

    private final JdbcClient jdbc;

    ApiTokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String id, PersonId owner, String label, String hash) {
        jdbc.sql("insert into api_token (id, account, label, hash) values (?, ?, ?, ?)")
                .params(id, owner.value(), label, hash)
                .update();
    }

    List<ApiToken> of(PersonId owner) {
        return jdbc.sql("select * from api_token where account = ? order by issued_at, id")
                .param(owner.value())
                .query((row, number) -> new ApiToken(
                        row.getString("id"),
                        row.getString("label"),
                        row.getObject("issued_at", OffsetDateTime.class),
                        row.getObject("last_used_at", OffsetDateTime.class)))
                .list();
    }

    Optional<OwnedToken> find(String hash) {
        return jdbc.sql("select id, label, account from api_token where hash = ?")
                .param(hash)
                .query((row, number) -> new OwnedToken(
                        row.getString("id"), row.getString("label"), new PersonId(row.getString("account"))))
                .optional();
    }

    /** @return false when this person has no such token */
    boolean delete(PersonId owner, String id) {
        return jdbc.sql("delete from api_token where account = ? and id = ?")
                        .params(owner.value(), id)
                        .update()
                > 0;
    }
}
