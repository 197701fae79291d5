package io.pilotgate.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys each folder under {@code bpmn/} as one bundle, and only when something in it changed. One bundle, because
 * forms bind to the deployment of their process; not the engine's own auto-deployment, which flattens resource names in
 * the jar.
 */
@Component
class ProcessDeployer {

    private static final String MODELS = "classpath*:bpmn/*/*.*";

    private final RepositoryService repository;

    ProcessDeployer(RepositoryService repository) {
        this.repository = repository;
    }

    void deploy() {
        bundles().forEach(this::deploy);
    }

    private void deploy(String bundle, List<Resource> files) {
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name(bundle)
                .source("pilotgate")
                // The whole bundle again on any change: deploying what changed alone would part a form from its
                // process.
                .enableDuplicateFiltering(false);
        for (Resource file : files) {
            add(deployment, "bpmn/" + bundle + "/" + file.getFilename(), file);
        }
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, String name, Resource file) {
        try (InputStream content = file.getInputStream()) {
            deployment.addInputStream(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + name + " cannot be read.", e);
        }
    }

    private static Map<String, List<Resource>> bundles() {
        Map<String, List<Resource>> bundles = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(MODELS)) {
                String[] path = file.getURL().getPath().split("/");
                bundles.computeIfAbsent(path[path.length - 2], folder -> new ArrayList<>())
                        .add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The models cannot be listed.", e);
        }
        return bundles;
    }
}
