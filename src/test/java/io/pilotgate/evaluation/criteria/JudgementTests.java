package io.pilotgate.evaluation.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.kernel.Percent;
import io.pilotgate.testing.TrialAnswers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each criterion by hand, on both sides of its edges: what is changed in good answers, and what is left to rate. */
class JudgementTests {

    private static final LocalDate ON = LocalDate.parse("2026-11-26");

    @ParameterizedTest(name = "{0} with {1} allows {2}")
    @CsvSource(delimiter = '#', textBlock = """
            SEC1 # SEC1.expiresOn=2026-11-26 # 3 #
            SEC1 # SEC1.expiresOn=2026-11-25 # 1 # valid on 2026-11-26
            SEC1 # SEC1.issuedOn=2026-11-26 # 3 #
            SEC1 # SEC1.issuedOn=2026-11-27 # 1 # valid on 2026-11-26
            SEC1 # SEC1.certificateNumber= # 1 # number of the ISO 27001
            SEC1 # SEC1.accreditedBody= # 1 # accredited body
            SEC1 # SEC1.site= # 1 # scope and site
            SEC1 # SEC1.coversWork=no # 1 # extended to the work
            SEC1 # SEC1.soc2Type=Type I # 3 #
            SEC2 # SEC2.hipaa=;SEC2.baa=;SEC2.nist800171=;SEC2.soc2=;SEC2.ccpa= # 3 #
            SEC2 # SEC2.hipaa=;SEC2.baa=;SEC2.nist800171=;SEC2.soc2=;SEC2.ccpa=;SEC2.nistAiRmf= # 1 # Name a framework
            SEC2 # SEC2.howShown=We comply # 1 # with their dates
            SEC3 # SEC3.rbac=no # 1 # by role
            SEC3 # SEC3.encryptionRest=no # 1 # at rest
            SEC3 # SEC3.encryptionTransit= # 1 # in transit
            SEC3 # SEC3.annotatorNdas=no # 1 # sign an NDA
            SEC3 # SEC3.accessLogs=no # 1 # Log access
            SEC3 # SEC3.incidentProtocol=We react quickly # 1 # who acts
            SEC4 # SEC4.procedure=We delete everything in the end # 1 # step by step
            SEC4 # SEC4.procedure=IT deletes the work area within thirty days # 3 #
            SEC4 # SEC4.procedure=IT deletes the work area within days # 1 # step by step
            SEC4 # SEC4.policy=no # 1 # Write the policy down
            SEC4 # SEC4.certificate=no # 2 # certificate of destruction
            SEC4 # SEC4.days= # 2 # how many days
            SEC5 # SEC5.workLocations= # 1 # where the work is done
            SEC5 # SEC5.storageLocations= # 1 # where the data is stored
            SEC5 # SEC5.jurisdiction= # 1 # law
            SEC5 # SEC5.subcontracting= # 1 # whether work is subcontracted
            SEC5 # SEC5.subcontracting=yes # 1 # List every subcontractor
            SEC5 # SEC5.subcontracting=yes;SEC5.subcontractors=Boxes Ltd, Manila, PH # 3 #
            QUA1 # QUA1.target= # 1 # accuracy that is committed to
            QUA1 # QUA1.howMeasured= # 1 # how it is measured
            QUA1 # QUA1.sampleSize= # 1 # sample size
            QUA1 # QUA1.sampleSize=0 # 1 # sample size
            QUA1 # QUA1.sampleSize=1 # 3 #
            QUA1 # QUA1.sampleSize=-5 # 1 # sample size
            QUA1 # QUA1.belowThreshold= # 1 # below the threshold
            QUA1 # QUA1.*=;QUA1.target=99.99% # 1 # how it is measured
            QUA2 # QUA2.leadAuditDocument= # 1 # Document at least three
            QUA2 # QUA2.leadAudit=no # 1 # Work in at least three
            QUA2 # QUA2.leadAudit=no;QUA2.furtherLayers=Expert panel: QM-14 # 3 #
            QUA2 # QUA2.leadAudit=no;QUA2.furtherLayers=Expert panel # 1 # Document at least three
            QUA2 # QUA2.furtherLayers=Expert panel # 2 # Expert panel
            QUA2 # QUA2.*=;QUA2.overview=We have QA # 1 # Work in at least three
            QUA3 # QUA3.value=0.69 # 1 # 0.7 or more
            QUA3 # QUA3.value=0.7 # 2 # over 0.9
            QUA3 # QUA3.value=0.9 # 2 # over 0.9
            QUA3 # QUA3.value=0.901 # 3 #
            QUA3 # QUA3.value=92 # 1 # Measure
            QUA3 # QUA3.metric= # 1 # coefficient
            QUA3 # QUA3.items= # 2 # how many items
            QUA4 # QUA4.path=The team handles it # 1 # Document the path
            QUA4 # QUA4.tracked=no # 1 # Track
            QUA4 # QUA4.refineSop=no # 1 # into the SOP
            QUA5 # QUA5.sopVersioned=no # 1 # versions
            QUA5 # QUA5.performanceTracked=no # 1 # each annotator
            QUA5 # QUA5.retrainingDocumented=no # 1 # retraining cycles
            QUA5 # QUA5.example= # 2 # last retraining
            OPS1 # OPS1.peakHours= # 1 # peak
            OPS1 # OPS1.rushHours=0 # 1 # rush
            OPS1 # OPS1.typicalHours= # 1 # typical
            OPS1 # OPS1.inWriting=no # 1 # in writing
            OPS2 # OPS2.daysToDouble=31 # 1 # within 30 days
            OPS2 # OPS2.daysToDouble=-1 # 1 # within 30 days
            OPS2 # OPS2.daysToDouble=0 # 3 #
            OPS2 # OPS2.halveWithoutPenalty=no # 1 # without penalty
            OPS2 # OPS2.teamNow= # 2 # size of the team
            OPS2 # OPS2.how=hiring # 2 # doubled last
            OPS3 # OPS3.zone= # 0 # zone and hours
            OPS3 # OPS3.zone=Asia/Manila;OPS3.from=09:00;OPS3.to=18:00 # 1 # Shift
            OPS4 # OPS4.ourTool=no # 1 # Work in our tool
            OPS4 # OPS4.insists=yes # 1 # insist
            OPS4 # OPS4.insists= # 1 # insist
            OPS4 # OPS4.lockIn= # 1 # leave the tool
            OPS5 # OPS5.daily=no # 1 # daily
            OPS5 # OPS5.weekly=no # 1 # weekly
            OPS5 # OPS5.monthly=no # 1 # monthly
            OPS5 # OPS5.singlePoint=no # 1 # answers for all
            OPS5 # OPS5.contact= # 2 # Name the person
            COM1 # COM1.reason= # 1 # why this model
            COM1 # COM1.reason=It is cheap # 1 # why this model
            COM1 # COM1.model= # 1 # pricing model
            COM2 # COM2.discountsInContract=no # 1 # volume discounts
            COM2 # COM2.surgeInContract=no # 1 # surge prices
            COM2 # COM2.clauses= # 1 # clauses
            COM2 # COM2.figures= # 2 # tiers
            COM3 # COM3.who= # 0 # charged or absorbed
            COM3 # COM3.who=Charged # 1 # amount charged
            COM3 # COM3.who=Charged;COM3.amount=500 USD # 3 #
            COM3 # COM3.covers= # 2 # what it covers
            COM4 # COM4.earlyEndCost= # 1 # early end
            COM4 # COM4.knowledgeTransfer= # 1 # knowledge transfer
            COM4 # COM4.dataHandling= # 1 # data at the end
            COM4 # COM4.noticeDays= # 2 # notice
            COM5 # COM5.confidentiality=no # 1 # confidentiality
            COM5 # COM5.workForHire=no # 1 # work for hire
            COM5 # COM5.caseStudies=Never # 3 #
            COM5 # COM5.caseStudies=Yes, without asking # 1 # written permission
            COM5 # COM5.clause= # 2 # clause
            STR1 # STR1.examples=Roadbots|Mapworks|Shopbots # 1 # two examples
            STR1 # STR1.examples=For a US robot maker we boxed 400,000 street images # 1 # two examples
            STR1 # STR1.trainedPeople= # 2 # trained in the domain
            STR2 # STR2.check2=Not reached # 1 # record what they said
            STR2 # STR2.check2= # 1 # record what they said
            STR2 # STR2.reference2=Mapworks # 0 # at least two current US clients
            STR2 # STR2.reference2=;STR2.reference3=Shopbots Inc, Kim Lo, kim@shopbots.example;STR2.check3=Verified # 3 #
            STR3 # STR3.multimodal=no;STR3.rlhf=no;STR3.genAiQa=no # 3 #
            STR3 # STR3.multimodal=no;STR3.rlhf=no;STR3.genAiQa=no;STR3.evaluationServices=no # 1 # invest in
            STR3 # STR3.plans=Many # 1 # planned
            STR4 # STR4.communication=By mail # 1 # day by day
            STR4 # STR4.feedback= # 1 # taken
            STR4 # STR4.fits= # 2 # record the impression
            STR4 # STR4.fits=no # 1 # again
            STR5 # STR5.share=0.99% # 1 # looked after
            STR5 # STR5.share=1% # 3 #
            STR5 # STR5.share= # 1 # share of revenue
            STR5 # STR5.sizedFor=Any # 1 # structured for
            STR5 # STR5.largestTeam= # 2 # largest team
            """)
    void allows(String code, String changes, int highest, String mend) {
        check(code, TrialAnswers.goodBut(changes), highest, mend);
    }

    @ParameterizedTest(name = "{0} with {1} and {2} needed allows {3}")
    @CsvSource(delimiter = '#', textBlock = """
            SEC1 # SEC1.site=Porto # audited # 3 #
            SEC1 # SEC1.soc2Type=Type I # audited # 1 # Type II
            SEC1 # SEC1.soc2Auditor= # audited # 1 # Type II
            SEC1 # SEC1.soc2Exceptions= # audited # 1 # exceptions
            SEC1 # SEC1.soc2From=2025-12-01;SEC1.soc2To=2026-11-26;SEC1.soc2BridgeTo= # audited # 3 #
            SEC1 # SEC1.soc2From=2025-12-01;SEC1.soc2To=2026-11-25;SEC1.soc2BridgeTo= # audited # 1 # bridge letter
            SEC1 # SEC1.soc2To=2026-08-26;SEC1.soc2BridgeTo=2026-11-26 # audited # 3 #
            SEC1 # SEC1.soc2To=2026-08-26;SEC1.soc2BridgeTo=2026-11-25 # audited # 1 # bridge letter
            SEC1 # SEC1.soc2To=2026-08-25;SEC1.soc2BridgeTo=2026-11-26 # audited # 1 # period of the SOC 2 report
            SEC1 # SEC1.soc2From=2024-12-01;SEC1.soc2To=2025-11-26;SEC1.soc2BridgeTo= # audited # 1 # bridge letter
            SEC1 # SEC1.soc2From=2024-12-01;SEC1.soc2To=2025-11-25;SEC1.soc2BridgeTo= # audited # 1 # the next report
            SEC1 # SEC1.soc2From= # audited # 1 # period of the SOC 2 report
            SEC2 # SEC2.hipaa=no # HIPAA # 1 # HIPAA
            SEC2 # SEC2.baa=no # HIPAA # 3 #
            SEC2 # SEC2.baa= # BAA # 1 # Business associate
            SEC2 # SEC2.nist800171=no # NIST_800_171 # 1 # 800-171
            SEC2 # SEC2.soc2=no # SOC_2 # 3 #
            SEC2 # SEC1.soc2BridgeTo= # SOC_2 # 1 # SOC 2
            SEC2 # SEC2.ccpa=no # CCPA_CPRA # 1 # CCPA
            SEC2 # SEC2.nistAiRmf=no # NIST_AI_RMF # 1 # AI RMF
            QUA1 # QUA1.target=99% # target # 3 #
            QUA1 # QUA1.target=99% # over target # 1 # that we need
            QUA1 # QUA1.target=99.1% # over target # 3 #
            QUA1 # QUA1.target=98.9% # target # 1 # that we need
            OPS3 # OPS3.zone=Europe/Lisbon;OPS3.from=10:00;OPS3.to=19:00 # 4 h # 3 #
            OPS3 # OPS3.zone=Europe/Lisbon;OPS3.from=10:00;OPS3.to=17:59 # 4 h # 1 # Shift
            STR3 # STR3.genAiQa=no # rlhf # 3 #
            STR3 # STR3.rlhf=no # rlhf # 1 # RLHF
            """)
    void allows_where_it_is_needed(String code, String changes, String needed, int highest, String mend) {
        check(code, TrialAnswers.goodBut(changes).and(needs(needed).asAnswers()), highest, mend);
    }

    /** What is worth a second look and changes no rating, on both sides of its edge. */
    @ParameterizedTest(name = "{0} with {1} says {2}: {3}")
    @CsvSource(delimiter = '#', textBlock = """
            QUA1 # QUA1.target=90% # 2020-era bar # true
            QUA1 # QUA1.target=90.1% # 2020-era bar # false
            STR5 # STR5.share=50% # would depend on us # false
            STR5 # STR5.share=50.1% # would depend on us # true
            """)
    void remarks(String code, String changes, String remark, boolean said) {
        Judgement judgement = Criteria.of(code).judge(TrialAnswers.goodBut(changes), ON);

        assertThat(judgement.reasons().stream().anyMatch(reason -> reason.contains(remark)))
                .isEqualTo(said);
        assertThat(judgement.raise()).isEmpty();
    }

    private static Needs needs(String needed) {
        return switch (needed) {
            case "audited" -> new Needs().auditedSystems(true);
            case "target" -> new Needs().target(Percent.of("99%"), false);
            case "over target" -> new Needs().target(Percent.of("99%"), true);
            case "4 h" ->
                new Needs()
                        .overlap(
                                ZoneId.of("America/New_York"),
                                LocalTime.of(9, 0),
                                LocalTime.of(17, 0),
                                new BigDecimal("4"));
            case "rlhf" -> new Needs().roadmap(List.of("rlhf"));
            default -> new Needs().frameworks(List.of(Framework.valueOf(needed)));
        };
    }

    private static void check(String code, Answers answers, int highest, String mend) {
        Judgement judgement = Criteria.of(code).judge(TrialAnswers.onRecord(answers), ON);

        assertThat(judgement.highest().points()).as(judgement.toString()).isEqualTo(highest);
        if (mend == null) {
            assertThat(judgement.raise()).isEmpty();
        } else {
            assertThat(judgement.raise()).anyMatch(said -> said.contains(mend));
            assertThat(judgement.highest(true)).isNotEqualTo(Rating.PROVED);
        }
    }
}
