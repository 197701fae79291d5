package io.pilotgate.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The part of an entry that is hashed. Its JSON has sorted keys, no white space and only ASCII characters (all others as
 * {@code \\uXXXX}), so that no encoding and no database can change a byte of it; it carries its own chain and number, so
 * that an entry cannot be moved.
 */
record EntryContent(
        String action,
        String actor,
        String at,
        String chain,
        SortedMap<String, String> details,
        long number,
        String subject) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty where the text is not what this product writes. */
    static @Nullable EntryContent fromJson(String json) {
        try {
            return JSON.readValue(json, EntryContent.class);
        } catch (JsonProcessingException altered) {
            return null;
        }
    }

    AuditEntry entry(String hash) {
        PilotId pilot = chain.equals(PendingEntry.NO_PILOT) ? null : new PilotId(chain);
        return new AuditEntry(
                number, Instant.parse(at), pilot, new PersonId(actor), action, subject, details, new Sha256(hash));
    }
}
