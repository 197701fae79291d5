package io.pilotgate.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.LabelColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads an upload out of its row. */
@Component
class UploadRows implements RowMapper<Upload> {

    private final ObjectMapper json;

    UploadRows(ObjectMapper json) {
        // What is stored has derived fields too, which no constructor takes back.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Upload mapRow(ResultSet row, int number) throws SQLException {
        String confirmedBy = row.getString("confirmed_by");
        OffsetDateTime confirmedAt = row.getObject("confirmed_at", OffsetDateTime.class);
        return new Upload(
                row.getLong("id"),
                new PilotId(row.getString("pilot_id")),
                what(row),
                new Sha256(row.getString("sha256")),
                row.getLong("size"),
                new PersonId(row.getString("handed_in_by")),
                instant(row, "handed_in_at"),
                UploadState.valueOf(row.getString("state")),
                confirmedBy == null ? null : new PersonId(confirmedBy),
                confirmedAt == null ? null : confirmedAt.toInstant(),
                instant(row, "expires_at"),
                row.getLong("rows_done"),
                read(row.getString("outcome"), CheckOutcome.class));
    }

    private HandedIn what(ResultSet row) throws SQLException {
        return new HandedIn(UploadKind.valueOf(row.getString("kind")), row.getString("file_name"), terms(row));
    }

    private @Nullable BatchTerms terms(ResultSet row) throws SQLException {
        String purpose = row.getString("purpose");
        if (purpose == null) {
            return null;
        }
        String version = row.getString("sop_version");
        LabelColumns columns = read(row.getString("columns_named"), LabelColumns.class);
        Manifest manifest = read(row.getString("manifest"), Manifest.class);
        return new BatchTerms(
                BatchPurpose.valueOf(purpose),
                columns == null ? LabelColumns.guessed() : columns,
                version == null ? "" : version,
                manifest == null ? Manifest.EMPTY : manifest);
    }

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
