package io.pilotgate.testing;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.Adjudication;
import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.ContestedItem;
import io.pilotgate.grading.Disputes;
import io.pilotgate.grading.FailedItem;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.LabelChoice;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Graded pilots whose vendor got some of twelve blind items wrong: those with the highest numbers. Their plan accepts two
 * errors, their truth was sealed and their plan fixed by {@link TrialPilots#LEAD}.
 */
@Component
public class TrialDisputes {

    public static final String PREFIX = "trialblind";
    public static final int ITEMS = 12;

    public static final PersonId VENDOR = new PersonId("trialVendor");
    public static final PersonId ADJUDICATOR = new PersonId("trialAdjudicator");
    public static final PersonId SECOND_LEAD = new PersonId("trialSecondLead");

    private final TrialPilots trials;
    private final GroundTruth truth;
    private final LabelBatches batches;
    private final BlindGrading grading;
    private final Disputes disputes;
    private final Adjudication adjudication;

    TrialDisputes(
            TrialPilots trials,
            GroundTruth truth,
            LabelBatches batches,
            BlindGrading grading,
            Disputes disputes,
            Adjudication adjudication) {
        this.trials = trials;
        this.truth = truth;
        this.batches = batches;
        this.grading = grading;
        this.disputes = disputes;
        this.adjudication = adjudication;
    }

    /** A pilot in its decision. */
    public PilotId graded(int errors) {
        return grade(delivering(UUID.randomUUID().toString(), TrialPilots.LEAD), errors);
    }

    /**
     * A pilot that delivers.
     *
     * @param file two pilots with the same one were given the same truth file
     */
    public PilotId delivering(String file, PersonId sealedBy) {
        PilotId pilot = trials.in(Phase.CALIBRATION, TrialPilots.QUICK);
        truth.seal(pilot, TruthPurpose.BLIND, truthFile(file), LabelColumns.guessed(), sealedBy);
        trials.moveTo(pilot, Phase.DELIVERY);
        return pilot;
    }

    public PilotId grade(PilotId pilot, int errors) {
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.labels(PREFIX, ITEMS, ITEMS - errors),
                LabelColumns.guessed(),
                VENDOR);
        trials.moveTo(pilot, Phase.DECISION);
        grading.grade(pilot);
        return pilot;
    }

    /** The vendor contests every failed item and closes its window. */
    public PilotId contested(int errors) {
        PilotId pilot = graded(errors);
        for (FailedItem failed : disputes.failed(pilot)) {
            disputes.contest(pilot, failed.item(), "We followed section 4 for " + failed.label() + ".", "", VENDOR);
        }
        disputes.close(pilot, VENDOR);
        return pilot;
    }

    /** The adjudicator finds the vendor's label right, or the sealed one. */
    public void decide(PilotId pilot, int number, boolean forTheVendor) {
        adjudication.decide(pilot, number, choice(pilot, number, forTheVendor), "As the SOP has it.", ADJUDICATOR);
    }

    /** The letter under which the vendor's label, or the sealed one, was shown. */
    public LabelChoice choice(PilotId pilot, int number, boolean vendors) {
        ContestedItem opened = adjudication.open(pilot, number, ADJUDICATOR);
        String given = disputes.failed(pilot).get(number - 1).counted();
        return opened.a().equals(given) == vendors ? LabelChoice.A : LabelChoice.B;
    }

    private static InputStream truthFile(String note) {
        List<String> lines = IntStream.range(0, ITEMS)
                .mapToObj(index -> PREFIX + "-" + index + "," + (index % 3 == 0 ? "no" : "yes") + "," + note)
                .toList();
        return TrialLabels.file("item,truth,note", lines);
    }
}
