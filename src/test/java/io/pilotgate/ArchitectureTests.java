package io.pilotgate;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Date;
import java.util.Set;
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

    private static boolean isBareNow(MethodCallTarget target) {
        String owner = target.getOwner().getSimpleName();
        return (target.getName().equals("now")
                        && CLOCKS.contains(owner)
                        && target.getRawParameterTypes().stream()
                                .noneMatch(type -> type.getName().equals("java.time.Clock")))
                || (target.getName().equals("currentTimeMillis") && owner.equals("System"));
    }
}
