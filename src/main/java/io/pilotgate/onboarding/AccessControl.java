package io.pilotgate.onboarding;

/** What SEC3 asks for, point by point. */
public enum AccessControl {
    RBAC("Role-based access control", "sec3Rbac"),
    ENCRYPTION("Encryption in transit and at rest", "sec3Encryption"),
    ANNOTATOR_NDAS("Signed NDAs of the annotators", "sec3AnnotatorNdas"),
    ACCESS_LOGS("Access logs", "sec3AccessLogs"),
    INCIDENT_RESPONSE("Incident response protocol", "sec3IncidentResponse");

    private final String title;
    private final String field;

    AccessControl(String title, String field) {
        this.title = title;
        this.field = field;
    }

    public String title() {
        return title;
    }

    /** Its field on the form; its evidence has the same name with "Evidence" behind it. */
    public String field() {
        return field;
    }

    public String evidenceField() {
        return field + "Evidence";
    }
}
