package io.pilotgate.testing;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.DataSharing;
import io.pilotgate.agreement.MsaClauses;
import io.pilotgate.agreement.Signing;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.onboarding.Deidentification;
import io.pilotgate.onboarding.DeidentificationMethod;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Makes a gate ready for tests that are about something else: what may be waived is waived, what may not is done, with
 * papers of a line and twelve sealed items of which no test delivers one by chance.
 */
@Component
public class TrialGates {

    /** The version of the SOP that both sides of a trial pilot have signed. */
    public static final String SOP_VERSION = "0.9";

    private static final Signing SIGNED =
            new Signing(List.of("Lena Brandt, buyer", "Ines Costa, vendor"), LocalDate.of(2025, 12, 1));

    private final Gates gates;
    private final TrialPapers papers;
    private final Agreements agreements;
    private final Sops sops;
    private final Deidentification deidentification;
    private final GroundTruth truth;
    private final TrialPlans plans;

    TrialGates(
            Gates gates,
            TrialPapers papers,
            Agreements agreements,
            Sops sops,
            Deidentification deidentification,
            GroundTruth truth,
            TrialPlans plans) {
        this.gates = gates;
        this.papers = papers;
        this.agreements = agreements;
        this.sops = sops;
        this.deidentification = deidentification;
        this.truth = truth;
        this.plans = plans;
    }

    public void prepare(PilotId pilot, Gate gate, PersonId by) {
        prepareAllBut("", pilot, gate, by);
    }

    public void prepareAllBut(String kept, PilotId pilot, Gate gate, PersonId by) {
        gates.assess(pilot, gate).stream()
                .filter(ConditionFinding::holdsTheGate)
                .filter(gap -> !gap.key().equals(kept))
                .forEach(gap -> prepare(gap, pilot, gate, by));
    }

    private void prepare(ConditionFinding gap, PilotId pilot, Gate gate, PersonId by) {
        switch (gap.key()) {
            case "nda" -> {
                papers.upload(pilot, DocumentKind.NDA, by);
                agreements.recordNda(pilot, SIGNED, by);
            }
            case "msa" -> {
                papers.upload(pilot, DocumentKind.MSA, by);
                agreements.recordMsa(pilot, SIGNED, new MsaClauses(true, true, true, true, "Sections 1 to 4"), by);
            }
            case "dsa" -> {
                papers.upload(pilot, DocumentKind.DSA, by);
                agreements.recordDsa(pilot, SIGNED, new DataSharing("Texts", "Lisbon", 30), by);
            }
            case "baa" -> {
                papers.upload(pilot, DocumentKind.BAA, by);
                agreements.recordBaa(pilot, SIGNED, by);
            }
            case "deidentification" ->
                deidentification.confirm(pilot, DeidentificationMethod.SAFE_HARBOR, "Report of the trial.", by);
            case "sop" -> signSop(pilot, by);
            case "samplePlan" -> plan(pilot, by);
            case "sealedRoot" -> {} // Mailed when the truth is sealed, which the sample plan asks for.
            default -> gates.waive(pilot, gate, gap.key(), "Not what this test is about.", by);
        }
    }

    /** What is labelled is labelled by a version that both sides signed. */
    private void signSop(PilotId pilot, PersonId by) {
        papers.upload(pilot, DocumentKind.SOP, by);
        sops.publish(pilot, SOP_VERSION, "", by);
        sops.signForBuyer(pilot, by);
        sops.signForVendor(pilot, SOP_VERSION, by);
    }

    private void plan(PilotId pilot, PersonId by) {
        if (truth.of(pilot, TruthPurpose.BLIND).isEmpty()) {
            truth.seal(pilot, TruthPurpose.BLIND, TrialLabels.truth("trialblind", 12), LabelColumns.guessed(), by);
        }
        plans.draw(pilot);
    }
}
