package io.pilotgate;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.grading.truth.SecondLabels;
import io.pilotgate.grading.truth.TruthVault;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What keeps the house in order. Each rule fails on an empty set too, so none can guard nothing. */
@AnalyzeClasses(packages = "io.pilotgate", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final Set<String> CLOCKS =
            Set.of("Instant", "LocalDate", "LocalTime", "LocalDateTime", "ZonedDateTime", "OffsetDateTime", "Year");

    private static final DescribedPredicate<JavaMethodCall> A_BARE_NOW =
            describe("a bare now()", call -> isBareNow(call.getTarget()));

    @ArchTest
    static final ArchRule only_the_process_room_knows_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("io.pilotgate.process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "org.operaton..", "org.cibseven..");

    @ArchTest
    static final ArchRule delegates_are_small_and_known_by_name = classes()
            .that()
            .implement("org.camunda.bpm.engine.delegate.JavaDelegate")
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Delegate")
            .andShould()
            .resideInAPackage("io.pilotgate.process");

    @ArchTest
    static final ArchRule delegates_translate_and_stop = noClasses()
            .that()
            .haveSimpleNameEndingWith("Delegate")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.jdbc..", "org.springframework.mail..", "org.springframework.transaction..")
            .orShould()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule statistics_are_pure = classes()
            .that()
            .resideInAPackage("io.pilotgate.grading.statistics..")
            // It names the interface that other rooms read figures by: a word for the inspector, not code.
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.pilotgate.grading.statistics..",
                    "java..",
                    "org.jspecify..",
                    "org.apache.commons.statistics..",
                    "org.apache.commons.numbers..");

    /** So that it runs, and can be read, without the service. */
    @ArchTest
    static final ArchRule seals_are_pure = classes()
            .that()
            .resideInAPackage("io.pilotgate.grading.seal..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.pilotgate.grading.seal..",
                    "io.pilotgate.grading.statistics..",
                    "io.pilotgate.kernel..",
                    "java..",
                    "org.jspecify..",
                    "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule truth_stays_in_its_vault = noClasses()
            .that()
            .resideOutsideOfPackage("io.pilotgate.grading..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.pilotgate.grading.truth.."));

    /**
     * Who opens truth, method by method: the grading in memory, and three ways for people that are each on record. Whoever
     * needs another name here opens a way that both sides were not told of.
     */
    private static final Map<String, Set<String>> OPENINGS = Map.ofEntries(
            Map.entry(
                    "TruthVault.open", Set.of("CalibrationFigures", "CalibrationTrainings", "MonthAudits", "SetTruth")),
            Map.entry("TruthVault.openModels", Set.of("SetTruth", "TruthRules")),
            Map.entry("TruthVault.openAll", Set.of("BlindFigures")),
            Map.entry("TruthVault.sharedWith", Set.of("Reveals")),
            Map.entry("BlindSample.open", Set.of("SampleGrading")),
            Map.entry("BlindSample.openStages", Set.of("WeeklyAuditFigures")),
            Map.entry("BlindSample.drawn", Set.of("SampleDraws")),
            Map.entry("BlindSample.seed", Set.of("SampleDraws")),
            Map.entry("TruthVault.openForReview", Set.of("CalibrationFigures")),
            Map.entry("TruthVault.openContested", Set.of("Adjudication", "TruthRulings")),
            Map.entry("SecondLabels.open", Set.of("TruthRulings")),
            Map.entry("TruthVault.reveal", Set.of("RevealWriting")),
            Map.entry("TruthVault.labelForCorrection", Set.of("Corrections")));

    /** What tells counts and hashes, or puts truth in. */
    private static final Set<String> SEALED = Set.of(
            "TruthVault.draft",
            "TruthVault.linesSealedBefore",
            "TruthVault.seal",
            "TruthVault.find",
            "TruthVault.sets",
            "TruthVault.tossCoin",
            "SecondLabels.find",
            "SecondLabels.linesOfOthers",
            "SecondLabels.keep",
            "SecondLabels.differences",
            "BlindSample.strata",
            "BlindSample.plan",
            "BlindSample.counts",
            "BlindSample.least",
            "BlindSample.draw",
            "BlindSample.size",
            "BlindSample.wasDrawn",
            "BlindSample.use");

    @ArchTest
    static final ArchRule truth_is_opened_by_those_who_may = noClasses()
            .that()
            .resideOutsideOfPackage("io.pilotgate.grading.truth..")
            .should()
            .callMethodWhere(describe("an opening of the vault by somebody else", ArchitectureTests::isForeignOpening));

    private static boolean isForeignOpening(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String method = owner.getSimpleName() + "." + call.getTarget().getName();
        return Stream.of(TruthVault.class, BlindSample.class, SecondLabels.class)
                        .anyMatch(owner::isEquivalentTo)
                && !SEALED.contains(method)
                && !OPENINGS.getOrDefault(method, Set.of())
                        .contains(call.getOriginOwner().getSimpleName());
    }

    @ArchTest
    static final ArchRule nobody_asks_the_machine_for_the_time = noClasses()
            .that()
            .resideOutsideOfPackage("io.pilotgate.calendar..")
            .should()
            .callMethodWhere(A_BARE_NOW)
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule no_drawer_for_leftovers = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..",
                    "..utils..",
                    "..common..",
                    "..helper..",
                    "..helpers..",
                    "..impl..",
                    "..dto..",
                    "..service..");

    @ArchTest
    static final ArchRule what_is_needed_comes_through_the_constructor = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("io.pilotgate..")
            .should()
            .beAnnotatedWith(Autowired.class);

    /** What all of them use stands in the package of the pages itself, and knows none of them. */
    @ArchTest
    static final ArchRule features_of_the_pages_stand_in_no_circle =
            slices().matching("io.pilotgate.portal.page.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule what_all_pages_use_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("io.pilotgate.portal.page")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.pilotgate.portal.page.*..");

    private static boolean isBareNow(MethodCallTarget target) {
        String owner = target.getOwner().getSimpleName();
        return (target.getName().equals("now")
                        && CLOCKS.contains(owner)
                        && target.getRawParameterTypes().stream()
                                .noneMatch(type -> type.getName().equals("java.time.Clock")))
                || (target.getName().equals("currentTimeMillis") && owner.equals("System"));
    }
}
