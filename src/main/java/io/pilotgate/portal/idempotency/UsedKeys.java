package io.pilotgate.portal.idempotency;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of used keys. Each step is one statement and asks for the claim, so that a claim that was lost changes nothing. */
@Repository
class UsedKeys {

    private static final String MINE = " where account = ? and key_hash = ? and claim = ?";

    private final JdbcClient jdbc;
    private final UsedKeyRows rows;

    UsedKeys(JdbcClient jdbc, UsedKeyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Of several who try at once, one has it. */
    boolean insert(Claim claim, Instant now) {
        try {
            return jdbc.sql(
                                    "insert into idempotency_key (account, key_hash, place_hash, body_hash, first_used_at, claim,"
                                            + " heard_at) values (?, ?, ?, ?, ?, ?, ?)")
                            .params(
                                    claim.call().person().value(),
                                    claim.call().key().hex(),
                                    claim.call().place().hex(),
                                    claim.call().body().hex(),
                                    utc(now),
                                    claim.id(),
                                    utc(now))
                            .update()
                    == 1;
        } catch (DuplicateKeyException used) {
            return false;
        }
    }

    Optional<UsedKey> find(KeyedCall call) {
        return jdbc.sql("select * from idempotency_key where account = ? and key_hash = ?")
                .params(call.person().value(), call.key().hex())
                .query(rows)
                .optional();
    }

    /** From a claim of which nothing was heard and nothing took effect; of several who try, one has it. */
    boolean takeOver(UsedKey used, Claim claim, Instant now) {
        return jdbc.sql("update idempotency_key set claim = ?, heard_at = ?" + MINE
                                + " and keeping is null and took_effect_at is null and heard_at = ?")
                        .params(
                                claim.id(),
                                utc(now),
                                claim.call().person().value(),
                                claim.call().key().hex(),
                                used.claim(),
                                utc(used.heard()))
                        .update()
                == 1;
    }

    boolean keep(Claim claim, Keeping keeping, @Nullable KeptAnswer answer) {
        return jdbc.sql("update idempotency_key set keeping = ?, status = ?, headers = ?, body = ?" + MINE
                                + " and keeping is null")
                        .params(Arrays.<@Nullable Object>asList(
                                keeping.name(),
                                answer == null ? null : answer.status(),
                                answer == null ? null : rows.written(answer.headers()),
                                answer == null ? null : answer.body(),
                                claim.call().person().value(),
                                claim.call().key().hex(),
                                claim.id()))
                        .update()
                == 1;
    }

    /** Lets go of a key of which nothing took effect. */
    boolean free(Claim claim) {
        return jdbc.sql("delete from idempotency_key" + MINE + " and keeping is null and took_effect_at is null")
                        .params(mine(claim))
                        .update()
                == 1;
    }

    /** Within the transaction that takes effect: they are committed together, or neither is. */
    boolean tookEffect(Claim claim, Instant now) {
        return jdbc.sql("update idempotency_key set took_effect_at = coalesce(took_effect_at, ?)" + MINE
                                + " and keeping is null")
                        .params(
                                utc(now),
                                claim.call().person().value(),
                                claim.call().key().hex(),
                                claim.id())
                        .update()
                == 1;
    }

    boolean hear(Claim claim, Instant now) {
        return jdbc.sql("update idempotency_key set heard_at = ?" + MINE + " and keeping is null")
                        .params(
                                utc(now),
                                claim.call().person().value(),
                                claim.call().key().hex(),
                                claim.id())
                        .update()
                == 1;
    }

    void remove(KeyedCall call, UsedKey old) {
        jdbc.sql("delete from idempotency_key" + MINE)
                .params(call.person().value(), call.key().hex(), old.claim())
                .update();
    }

    /**
     * Those that were first used by then; none of a call that still runs.
     *
     * @param heard whoever carries a call out has been heard of since
     */
    int sweep(Instant until, Instant heard) {
        return jdbc.sql(
                        "delete from idempotency_key where first_used_at <= ? and (keeping is not null or heard_at <= ?)")
                .params(utc(until), utc(heard))
                .update();
    }

    private static List<Object> mine(Claim claim) {
        return List.of(claim.call().person().value(), claim.call().key().hex(), claim.id());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
