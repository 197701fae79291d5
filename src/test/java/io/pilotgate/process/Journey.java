package io.pilotgate.process;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.testing.TrialControls;
import io.pilotgate.testing.TrialLabels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One pilot in a test and its people. */
public record Journey(
        Journeys through,
        PilotId pilot,
        PersonId lead,
        PersonId secondLead,
        PersonId qa,
        PersonId security,
        PersonId finance,
        PersonId vendor) {

    static final Map<String, Object> APPROVE = Map.of("decision", "approve");

    /** With the vendor's part played by somebody else. */
    public Journey withVendor(PersonId person) {
        return new Journey(through, pilot, lead, secondLead, qa, security, finance, person);
    }

    /** Keys of the tasks that wait, without {@code userTask_}. */
    public List<String> waiting() {
        return through.inbox().openOf(pilot).stream()
                .map(task -> task.key().substring("userTask_".length()))
                .toList();
    }

    OpenTask task(String key) {
        return through.inbox().openOf(pilot).stream()
                .filter(task -> task.key().equals("userTask_" + key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " does not wait, but " + waiting()));
    }

    public void complete(String key, PersonId by, Map<String, Object> answers) {
        through.inbox().complete(task(key).id(), answers, by);
    }

    public void approve(String key, PersonId by) {
        complete(key, by, APPROVE);
    }

    void reject(String key, PersonId by, String reason) {
        complete(key, by, Map.of("decision", "reject", "reason", reason));
    }

    void sealTruth() {
        through.seal(this, TruthPurpose.CALIBRATION, TrialLabels.truth("c", 50));
        through.seal(this, TruthPurpose.BLIND, TrialLabels.truth("b", 40));
        through.fixPlan(this);
    }

    void signPapers() {
        for (DocumentKind kind : List.of(DocumentKind.NDA, DocumentKind.MSA, DocumentKind.DSA, DocumentKind.SOP)) {
            through.upload(this, kind);
        }
        complete("recordNda", lead, signed(Map.of()));
        complete(
                "recordMsa",
                lead,
                signed(Map.of(
                        "clauseReferences", "7.2, 9, 5, annex B",
                        "pauseClause", true,
                        "exitClause", true,
                        "ipClause", true,
                        "slaClause", true)));
        complete(
                "recordDsa",
                lead,
                signed(Map.of("sharedData", "Street scenes", "location", "Porto", "retentionDays", 30)));
    }

    void mapControls() {
        mapControlsAs(security);
    }

    void mapControlsAs(PersonId person) {
        complete("mapSecurityControls", person, TrialControls.answers());
    }

    void settleSop(String version) {
        complete("publishSop", lead, Map.of("sopVersion", version, "note", ""));
        approve("signSop", qa);
        through.signSop(this);
    }

    /** Everything up to and with the onboarding gate. */
    public void onboard() {
        signPapers();
        mapControls();
        settleSop("1.0");
        approve("approveOnboardingGate", lead);
    }

    public void prepareCalibration() {
        complete("prepareCalibrationBatch", qa, Map.of("instructions", "Fifty items by Thursday."));
    }

    void deliverCalibration(int correct) {
        through.deliver(this, BatchPurpose.CALIBRATION, TrialLabels.labels("c", 50, correct));
        through.settle(pilot);
    }

    /** Everything up to and with the calibration gate. */
    void calibrate() {
        prepareCalibration();
        deliverCalibration(50);
        approve("reviewCalibration", qa);
        approve("approveCalibrationGate", lead);
        through.settle(pilot);
    }

    /** Delivers all blind items on a day, and reports on each report day up to the lock. */
    void deliverAndReport(int correct) {
        advanceTo("2026-01-12T10:00:00Z");
        through.deliver(this, BatchPurpose.PRODUCTION, TrialLabels.labels("b", 40, correct));
        LocalDate.parse("2026-01-12")
                .datesUntil(LocalDate.parse("2026-01-24"))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .forEach(day -> {
                    advanceTo(day + "T10:00:00Z");
                    through.report(this, day);
                });
        holdReview();
        advanceTo("2026-01-23T16:00:00Z");
    }

    public void holdReview() {
        complete("holdMidPilotReview", lead, Map.of("worksWell", "Calls", "toAdjust", "None", "actions", "none"));
        through.reviewForVendor(this);
    }

    public void advanceTo(String instant) {
        through.advanceTo(pilot, Instant.parse(instant));
    }

    public void settle() {
        through.settle(pilot);
    }

    /** Everything up to the two people's decision, figures as they are owed: 40 items at 0.125 USD. */
    public void figures() {
        settle();
        through.closeDisputes(this);
        approve("confirmAccuracy", qa);
        complete("approveFigures", finance, Map.of("decision", "approve", "invoicedAmount", "5.00"));
        settle();
    }

    static Map<String, Object> signed(Map<String, Object> more) {
        Map<String, Object> answers = new java.util.HashMap<>(more);
        answers.put("signers", "Lena Kraus\nInes Vega");
        answers.put("signedOn", "2026-01-05");
        return answers;
    }
}
