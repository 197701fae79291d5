package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.testing.PilotgateTest;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class ProcessDeployerTests {

    @Autowired
    ProcessDeployer deployer;

    @Autowired
    RepositoryService repository;

    /** src/test/resources/bpmn/tiny holds one process and its form. */
    @Test
    void a_folder_is_one_bundle_under_the_paths_of_the_repository() {
        List<Deployment> tiny = deploymentsOf("tiny");

        assertThat(tiny).hasSize(1);
        assertThat(repository.getDeploymentResourceNames(tiny.get(0).getId()))
                .containsExactlyInAnyOrder("bpmn/tiny/tiny.bpmn", "bpmn/tiny/tinyWork.form");
    }

    @Test
    void an_unchanged_folder_is_not_deployed_again() {
        deployer.deploy();
        deployer.deploy();

        assertThat(deploymentsOf("tiny")).hasSize(1);
    }

    private List<Deployment> deploymentsOf(String bundle) {
        return repository
                .createDeploymentQuery()
                .deploymentName(bundle)
                .deploymentSource("pilotgate")
                .list();
    }
}
