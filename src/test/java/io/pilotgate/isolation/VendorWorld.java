package io.pilotgate.isolation;

import io.pilotgate.access.Account;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import java.util.Map;

/**
 * A vendor in the middle of a pilot, with something at every place where an id can stand.
 *
 * @param name of the vendor, which no other vendor may read
 * @param pilotName nor this
 * @param ids by the place in paths and bodies; those that are counted per pilot are of no other pilot in a test
 */
record VendorWorld(
        VendorId vendor,
        String name,
        Account person,
        String token,
        PilotId pilot,
        String pilotName,
        Map<String, String> ids) {

    /** Ids of nothing at all, one for each place. They look like those that are given out. */
    static final Map<String, String> NOTHING = Map.ofEntries(
            Map.entry("pilotId", "pilot-00000000-none"),
            Map.entry("vendorId", "vendor-00000000-none"),
            Map.entry("vendor", "vendor-00000000-none"),
            Map.entry("documentId", "987654321"),
            Map.entry("uploadId", "987654323"),
            Map.entry("invoiceId", "987654324"),
            Map.entry("set", "CALIBRATION-98765"),
            Map.entry("evaluationId", "evaluation-00000000-none"),
            Map.entry("bandId", "987654325"),
            Map.entry("part", "nothing"),
            Map.entry("code", "SEC9"),
            Map.entry("flag", "RF9"),
            Map.entry("evidence", "987656"),
            Map.entry("index", "987654"),
            Map.entry("number", "987654"),
            Map.entry("checkpoint", "987655"),
            Map.entry("version", "987"),
            Map.entry("sopVersion", "9.9.9"),
            Map.entry("day", "2026-01-18"),
            Map.entry("taskId", "00000000-0000-0000-0000-000000000000"),
            Map.entry("processInstanceId", "00000000-0000-0000-0000-000000000001"),
            Map.entry("letterId", "987654322"),
            Map.entry("tokenId", "00000000-0000-0000-0000-000000000002"),
            Map.entry("id", "nobodyatall"),
            Map.entry("item", "no-such-item"),
            Map.entry("name", "nothing.csv"),
            Map.entry("questionnaireId", "questionnaire-00000000-none"),
            Map.entry("evidenceId", "987654324"),
            Map.entry("round", "98765"),
            Map.entry("requiredMetricName", "no.such.metric"),
            Map.entry("engine", "default"));
}
