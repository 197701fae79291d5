package io.pilotgate.testing;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Question;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The answers of a vendor of whom nothing is missing in November 2026, and ways to take something away from them. */
public final class TrialAnswers {

    private static final Pattern PAIR = Pattern.compile("=");

    private static final String GOOD = """
            SEC1.certificateNumber=IS-4711
            SEC1.accreditedBody=TÜV
            SEC1.scope=Annotation of images, text and lidar for clients
            SEC1.site=Porto
            SEC1.coversWork=yes
            SEC1.issuedOn=2024-03-01
            SEC1.expiresOn=2027-02-28
            SEC1.soc2Auditor=Audit & Sons
            SEC1.soc2Type=Type II
            SEC1.soc2From=2025-10-01
            SEC1.soc2To=2026-09-30
            SEC1.soc2BridgeTo=2026-12-30
            SEC1.soc2Exceptions=none
            SEC2.hipaa=yes
            SEC2.baa=yes
            SEC2.nist800171=yes
            SEC2.soc2=yes
            SEC2.ccpa=yes
            SEC2.nistAiRmf=yes
            SEC2.howShown=HIPAA training in May 2026, NIST assessment of June 2026, SOC 2 report of October 2026
            SEC3.rbac=yes
            SEC3.encryptionTransit=yes
            SEC3.encryptionRest=yes
            SEC3.annotatorNdas=yes
            SEC3.accessLogs=yes
            SEC3.incidentProtocol=The security officer is called at once, closes the account and tells you within 24 hours
            SEC4.policy=yes
            SEC4.procedure=IT deletes the work area, wipes its disks and backups, and a second person checks the list
            SEC4.days=30
            SEC4.certificate=yes
            SEC5.workLocations=Porto, PT
            SEC5.storageLocations=Ashburn, US
            SEC5.jurisdiction=Delaware
            SEC5.subcontracting=no
            QUA1.target=98.5%
            QUA1.howMeasured=Against a gold set that a second team labelled, per item
            QUA1.sampleSize=500
            QUA1.belowThreshold=The batch is done again at our cost
            QUA2.overview=Everybody checks, a peer reviews, the lead audits
            QUA2.selfCheck=yes
            QUA2.selfCheckDocument=QM-11
            QUA2.peerReview=yes
            QUA2.peerReviewDocument=QM-12
            QUA2.leadAudit=yes
            QUA2.leadAuditDocument=QM-13
            QUA3.value=0.92
            QUA3.metric=Krippendorff's alpha
            QUA3.items=400
            QUA4.path=The annotator asks the lead the same day, the lead asks you, the answer goes into the log
            QUA4.tracked=yes
            QUA4.refineSop=yes
            QUA5.sopVersioned=yes
            QUA5.performanceTracked=yes
            QUA5.retrainingDocumented=yes
            QUA5.example=In August occluded signs were missed, two hours of training halved the errors in a week
            OPS1.typicalHours=24
            OPS1.peakHours=48
            OPS1.rushHours=6
            OPS1.inWriting=yes
            OPS2.teamNow=40
            OPS2.daysToDouble=30
            OPS2.halveWithoutPenalty=yes
            OPS2.how=In spring a bench of trained people joined within two weeks, hiring filled the rest
            OPS3.zone=Europe/Lisbon
            OPS3.from=10:00
            OPS3.to=19:00
            OPS4.ourTool=yes
            OPS4.insists=no
            OPS4.lockIn=We work in your tool only, so every label is with you at once
            OPS5.daily=yes
            OPS5.weekly=yes
            OPS5.monthly=yes
            OPS5.singlePoint=yes
            OPS5.contact=Ines Vega, delivery manager
            COM1.model=Per task
            COM1.reason=The boxes are uniform and the volume is known months before
            COM2.discountsInContract=yes
            COM2.surgeInContract=yes
            COM2.clauses=Annex C
            COM2.figures=over 100,000 items 0.045 USD
            COM3.who=Absorbed
            COM3.covers=Training, calibration and the first week
            COM4.earlyEndCost=0 USD
            COM4.noticeDays=30
            COM4.knowledgeTransfer=SOP, edge case log and two sessions
            COM4.dataHandling=Returned, then destroyed within 30 days
            COM5.confidentiality=yes
            COM5.workForHire=yes
            COM5.caseStudies=Only with written permission
            COM5.clause=7.2
            STR1.examples=For a US robot maker we boxed 400,000 street images at 98.7 percent|For a US map maker we segmented 90,000 aerial images in ten weeks
            STR1.trainedPeople=25
            STR2.reference1=Roadbots Inc, Dana Hill, dana@roadbots.example
            STR2.check1=Verified
            STR2.reference2=Mapworks LLC, Lee Park, lee@mapworks.example
            STR2.check2=Verified
            STR3.multimodal=yes
            STR3.rlhf=yes
            STR3.genAiQa=yes
            STR3.evaluationServices=yes
            STR3.plans=A team for preference data exists since May, lidar with camera begins next spring
            STR4.communication=A shared channel, a call each morning of yours, and minutes on the same day
            STR4.feedback=Errors are shown without blame each week, and our people say what is unclear
            STR4.fits=yes
            STR4.impression=Two calls and a day together
            STR5.share=8%
            STR5.largestTeam=120
            STR5.sizedFor=Programmes of ten to a hundred people with prices for a year
            """;

    private TrialAnswers() {}

    /** The vendor's and the buyer's own. */
    public static Answers good() {
        return Answers.read(Criteria.allQuestions(), pairs(GOOD));
    }

    /** The vendor's alone. */
    public static Answers fromVendor() {
        Map<String, String> asked = new TreeMap<>(good().values());
        asked.keySet()
                .retainAll(Criteria.questions().stream().map(Question::key).collect(Collectors.toSet()));
        return new Answers(asked);
    }

    /**
     * Good answers but for some.
     *
     * @param changes such as {@code SEC1.site=;QUA3.value=0.6}: without a value the answer is taken away, and {@code
     *     SEC1.*=} takes away all of a criterion; a stroke parts lines
     */
    public static Answers goodBut(String changes) {
        Map<String, String> answers = new TreeMap<>(good().values());
        pairs(changes.replace(";", "\n")).forEach((key, value) -> {
            if (key.endsWith(".*")) {
                answers.keySet().removeIf(other -> other.startsWith(key.substring(0, key.length() - 1)));
            } else {
                answers.put(key, Criteria.question(key).orElseThrow().canonical(value));
            }
        });
        return new Answers(answers);
    }

    /** The same, and the papers that they tell of put on record by people. */
    public static Answers onRecord(Answers answers) {
        return answers.and(new Answers(Map.of("REGISTER.certificate", "yes", "REGISTER.soc2", "yes")));
    }

    private static Map<String, String> pairs(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> PAIR.split(line, 2))
                .collect(Collectors.toMap(pair -> pair[0].strip(), lineOf()));
    }

    private static Function<String[], String> lineOf() {
        return pair -> pair[1].strip().replace('|', '\n');
    }
}
