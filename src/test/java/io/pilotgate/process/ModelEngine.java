package io.pilotgate.process;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;

/**
 * A bare engine with all models, a database of its own and delegates that do nothing: it shows the way through a
 * model, not what the rooms do. Has its own name, because the engine's registry is static, and never moves the
 * engine's clock: jobs are executed by hand, due or not.
 */
final class ModelEngine implements AutoCloseable {

    final ProcessEngine engine;

    ModelEngine(Map<String, JavaDelegate> delegates) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        String name = "models-" + UUID.randomUUID();
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl("jdbc:h2:mem:" + name);
        configuration.setDatabaseSchemaUpdate("create-drop");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setBeans(new HashMap<>(delegates));
        engine = configuration.buildProcessEngine();
        ModelFiles.folders().forEach(this::deploy);
    }

    private void deploy(Path folder) {
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .name(folder.getFileName().toString());
        for (Path file : ModelFiles.endingWith("")) {
            if (folder.equals(file.getParent())) {
                deployment.addString(file.toString(), ModelFiles.text(file));
            }
        }
        deployment.deploy();
    }

    /** Executes what is due at once, service tasks that is, until only timers are left. */
    void work() {
        for (List<Job> jobs = messages(); !jobs.isEmpty(); jobs = messages()) {
            engine.getManagementService().executeJob(jobs.get(0).getId());
        }
    }

    private List<Job> messages() {
        return engine.getManagementService().createJobQuery().messages().list();
    }

    @Override
    public void close() {
        engine.close();
    }
}
