package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.PilotgateTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A pilot that runs on the models of the first release when this one is installed. What it has begun it ends on the
 * model that it began on; each phase that it enters is the new one. The old bundles lie in the test's resources as they
 * were released.
 */
@PilotgateTest
class UpgradeTests {

    private static final Path OLD = Path.of("src/test/resources/models-of-the-first-release");

    @Autowired
    Journeys journeys;

    @Autowired
    Pilots pilots;

    @Autowired
    ProcessDeployer models;

    @Autowired
    Watches watches;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    SettableClock clock;

    @AfterEach
    void nowTheModelsOfThisRelease() {
        models.deploy();
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"ONBOARDING", "CALIBRATION", "DELIVERY", "DECISION"})
    void a_running_pilot_goes_on(Phase upgradedIn) throws IOException {
        for (String bundle : List.of("calibration", "decision", "delivery", "onboarding", "pilot")) {
            deployOld(bundle);
        }
        Journey pilot = journeys.begin(UnaryOperator.identity());
        forgetTheWatch(pilot);
        pilot.sealTruth();

        installWhenIn(upgradedIn, Phase.ONBOARDING, pilot);
        pilot.onboard();
        installWhenIn(upgradedIn, Phase.CALIBRATION, pilot);
        pilot.calibrate();
        installWhenIn(upgradedIn, Phase.DELIVERY, pilot);
        pilot.deliverAndReport(40);
        pilot.approve("approveDeliveryGate", pilot.lead());
        installWhenIn(upgradedIn, Phase.DECISION, pilot);
        pilot.figures();
        pilot.complete("proposeDecision", pilot.lead(), Map.of("outcome", "scaleUp", "reasons", "It holds."));
        pilot.approve("confirmDecision", pilot.secondLead());
        pilot.settle();

        assertThat(pilots.find(pilot.pilot()).phase()).isEqualTo(Phase.DECIDED);
        assertThat(journeys.passed(pilot.pilot()))
                .as("it was looked after from the upgrade on")
                .contains("serviceTask_lookAfterPilot");
    }

    private void installWhenIn(Phase upgradedIn, Phase now, Journey pilot) {
        if (upgradedIn == now) {
            assertThat(pilots.find(pilot.pilot()).phase()).isEqualTo(now);
            models.deploy();
            watches.beginWhereMissing();
            // Whatever else this release starts with, it starts twice on a second node.
            watches.beginWhereMissing();
            assertThat(runtime.createProcessInstanceQuery()
                            .processDefinitionKey(Watches.PROCESS)
                            .processInstanceBusinessKey(pilot.pilot().value())
                            .count())
                    .isEqualTo(1);
            pilot.advanceTo(clock.instant().plusSeconds(86_400).toString());
        }
    }

    /** The first release had none. */
    private void forgetTheWatch(Journey pilot) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(Watches.PROCESS)
                .processInstanceBusinessKey(pilot.pilot().value())
                .list()
                .forEach(watch -> runtime.deleteProcessInstance(watch.getId(), "The first release had none."));
    }

    private void deployOld(String bundle) throws IOException {
        DeploymentBuilder deployment =
                repository.createDeployment().name(bundle).source("pilotgate");
        try (Stream<Path> files = Files.list(OLD.resolve(bundle))) {
            for (Path file : files.toList()) {
                deployment.addString("bpmn/" + bundle + "/" + file.getFileName(), Files.readString(file));
            }
        }
        deployment.deploy();
    }
}
