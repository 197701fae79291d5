package io.pilotgate.evaluation.criteria;

import io.pilotgate.evaluation.assurance.Soc2Report;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * The papers of a vendor that people put on record with the paper in hand, in the form of answers. They stand over what
 * the vendor answered: a certificate or a report has one source, and where none is on record the answer is a claim.
 */
public final class OnRecord {

    static final String CERTIFICATE = "REGISTER.certificate";
    static final String DIFFERS = "REGISTER.certificateDiffers";
    static final String SOC2 = "REGISTER.soc2";
    static final String OPINION = "REGISTER.soc2Opinion";

    private static final String BRIDGE = "SEC1.soc2BridgeTo";

    private final Map<String, String> values = new TreeMap<>();

    public OnRecord certificate(String number, String body, String scope, LocalDate issuedOn, LocalDate expiresOn) {
        values.put(CERTIFICATE, "yes");
        values.put("SEC1.certificateNumber", number);
        values.put("SEC1.accreditedBody", body);
        values.put("SEC1.scope", scope);
        values.put("SEC1.issuedOn", issuedOn.toString());
        values.put("SEC1.expiresOn", expiresOn.toString());
        return this;
    }

    public OnRecord soc2(Soc2Report report) {
        values.put(SOC2, "yes");
        values.put(OPINION, report.opinion().name());
        values.put("SEC1.soc2Auditor", report.auditor());
        values.put("SEC1.soc2Type", report.type().title());
        values.put("SEC1.soc2From", report.period().first().toString());
        values.put("SEC1.soc2To", report.period().last().toString());
        values.put("SEC1.soc2Exceptions", report.exceptions().isBlank() ? "none" : report.exceptions());
        values.put(BRIDGE, report.bridgeTo() == null ? "" : report.bridgeTo().toString());
        return this;
    }

    /** What stands: what is on record, and of the rest what was answered. */
    public Answers over(Answers answered) {
        Map<String, String> both = new TreeMap<>(answered.values());
        both.putAll(values);
        if (values.containsKey(CERTIFICATE) && differs(answered)) {
            both.put(
                    DIFFERS,
                    "The vendor answered " + said(answered.values()) + "; " + said(values)
                            + " is on record, and that counts.");
        }
        return new Answers(both);
    }

    private boolean differs(Answers answered) {
        return answered.has("SEC1.certificateNumber")
                && !said(answered.values()).equals(said(values));
    }

    private static String said(Map<String, String> papers) {
        return "certificate " + papers.getOrDefault("SEC1.certificateNumber", "")
                + (papers.containsKey("SEC1.expiresOn") ? " to " + papers.get("SEC1.expiresOn") : "");
    }
}
