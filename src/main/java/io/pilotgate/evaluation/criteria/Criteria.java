package io.pilotgate.evaluation.criteria;

import io.pilotgate.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue: twenty-five criteria in their order, five of each category. */
public final class Criteria {

    private static final List<Criterion> ALL = List.of(
            new InformationSecurityCertification(),
            new IndustryFrameworks(),
            new AccessControls(),
            new DataDestruction(),
            new Geography(),
            new AccuracyMethod(),
            new MultiLayerQa(),
            new AnnotatorAgreement(),
            new EdgeCases(),
            new ContinuousImprovement(),
            new Turnaround(),
            new Scalability(),
            new TimeZoneOverlap(),
            new ToolIntegration(),
            new Reporting(),
            new PricingClarity(),
            new VolumeAndSurge(),
            new RampCosts(),
            new ExitClauses(),
            new NdaAndIp(),
            new DomainExpertise(),
            new ReferenceChecks(),
            new RoadmapAlignment(),
            new CulturalFit(),
            new LongTermFit());

    private Criteria() {}

    public static List<Criterion> all() {
        return ALL;
    }

    public static List<Criterion> in(Category category) {
        return ALL.stream()
                .filter(criterion -> criterion.category() == category)
                .toList();
    }

    public static Criterion of(String code) {
        return ALL.stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "criterion", "There is no criterion " + Refusal.quoted(code) + ". They are SEC1 to STR5."));
    }

    /** Everything that the vendor is asked, in the order of the catalogue. */
    public static List<Question> questions() {
        return ALL.stream().flatMap(criterion -> criterion.questions().stream()).toList();
    }

    /** What the vendor is asked and what the buyer finds out. */
    public static List<Question> allQuestions() {
        return ALL.stream()
                .flatMap(criterion -> Stream.concat(criterion.questions().stream(), criterion.ownQuestions().stream()))
                .toList();
    }

    public static Optional<Question> question(String key) {
        return allQuestions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst();
    }
}
