package io.pilotgate.portal.entry;

import io.pilotgate.onboarding.AccessClaim;
import io.pilotgate.onboarding.AccessControl;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The points of SEC3, as they were entered; all of them at once. */
@Schema(name = "AccessControls")
public record AccessControlsEntry(
        @Nullable AccessPointEntry rbac,
        @Nullable AccessPointEntry encryption,
        @Nullable AccessPointEntry annotatorNdas,
        @Nullable AccessPointEntry accessLogs,
        @Nullable AccessPointEntry incidentResponse) {

    public Map<AccessControl, AccessClaim> read() {
        Reading reading = new Reading();
        Map<AccessControl, Read<AccessClaim>> read = new EnumMap<>(AccessControl.class);
        for (AccessControl point : AccessControl.values()) {
            AccessPointEntry entry = entry(point);
            read.put(point, (entry == null ? new AccessPointEntry(null, null) : entry).read(reading, place(point)));
        }
        return reading.finish(() -> {
            Map<AccessControl, AccessClaim> claims = new EnumMap<>(AccessControl.class);
            read.forEach((point, claim) -> claims.put(point, claim.get()));
            return claims;
        });
    }

    /** The name of a point on the form and in JSON. */
    public static String place(AccessControl point) {
        return switch (point) {
            case RBAC -> "rbac";
            case ENCRYPTION -> "encryption";
            case ANNOTATOR_NDAS -> "annotatorNdas";
            case ACCESS_LOGS -> "accessLogs";
            case INCIDENT_RESPONSE -> "incidentResponse";
        };
    }

    private @Nullable AccessPointEntry entry(AccessControl point) {
        return switch (point) {
            case RBAC -> rbac;
            case ENCRYPTION -> encryption;
            case ANNOTATOR_NDAS -> annotatorNdas;
            case ACCESS_LOGS -> accessLogs;
            case INCIDENT_RESPONSE -> incidentResponse;
        };
    }
}
