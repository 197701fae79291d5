package io.pilotgate.portal.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.kernel.Sha256;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** How a used key lies in its row. */
@Component
class UsedKeyRows implements RowMapper<UsedKey> {

    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    private final ObjectMapper json;

    UsedKeyRows(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public UsedKey mapRow(ResultSet row, int number) throws SQLException {
        String keeping = row.getString("keeping");
        OffsetDateTime tookEffect = row.getObject("took_effect_at", OffsetDateTime.class);
        byte[] body = row.getBytes("body");
        return new UsedKey(
                new Sha256(row.getString("place_hash")),
                new Sha256(row.getString("body_hash")),
                row.getObject("first_used_at", OffsetDateTime.class).toInstant(),
                row.getString("claim"),
                row.getObject("heard_at", OffsetDateTime.class).toInstant(),
                tookEffect == null ? null : tookEffect.toInstant(),
                keeping == null ? null : Keeping.valueOf(keeping),
                body == null ? null : new KeptAnswer(row.getInt("status"), read(row.getString("headers")), body));
    }

    String written(Map<String, List<String>> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, List<String>> read(String headers) {
        try {
            return json.readValue(headers, HEADERS);
        } catch (JsonProcessingException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }
}
