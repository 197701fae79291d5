package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model and every form under {@code bpmn/} keeps the house rules; and the rules notice a model that does not. */
class BpmnModelTests {

    private static final Set<String> PROCESSES =
            ModelFiles.folders().stream().map(BpmnModelTests::name).collect(Collectors.toSet());

    static List<Path> models() {
        return ModelFiles.endingWith(".bpmn");
    }

    static List<Path> forms() {
        return ModelFiles.endingWith(".form");
    }

    static List<Path> folders() {
        return ModelFiles.folders();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static String folder(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }

    private static List<String> findings(Path file, String xml) {
        BpmnModelInstance model = ModelFiles.model(xml);
        return Stream.of(
                        BpmnNamingRules.findings(model),
                        BpmnExecutionRules.findings(model, PROCESSES),
                        BpmnFlowRules.findings(model),
                        BpmnTaskRules.findings(model, formsBeside(file)),
                        BpmnDrawingRules.findings(model))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Set<String> formsBeside(Path file) {
        return forms().stream()
                .filter(form -> folder(form).equals(folder(file)))
                .map(BpmnModelTests::name)
                .collect(Collectors.toSet());
    }

    @Test
    void thereIsAModelForThePilotAndForEachPhase() {
        assertThat(models())
                .extracting(BpmnModelTests::name)
                .contains("pilot", "onboarding", "calibration", "delivery", "decision");
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelKeepsTheRules(Path file) {
        assertThat(findings(file, ModelFiles.text(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelIsCalledLikeItsFileAndItsFolder(Path file) {
        assertThat(ModelFiles.model(ModelFiles.text(file)).getModelElementsByType(Process.class))
                .extracting(Process::getId)
                .containsExactly(name(file))
                .containsExactly(folder(file));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormKeepsTheRules(Path file) {
        assertThat(FormRules.findings(name(file), ModelFiles.text(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFormBelongsToATask(Path folder) {
        Path file = folder.resolve(name(folder) + ".bpmn");
        assertThat(ModelFiles.model(ModelFiles.text(file)).getModelElementsByType(UserTask.class))
                .extracting(UserTask::getCamundaFormRef)
                .containsExactlyInAnyOrderElementsOf(formsBeside(file));
    }

    /** Breaks a copy of a model in one place: the rules must name that place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = BrokenModels.MODELS)
    void aBrokenModelIsNoticed(String model, String sound, String broken, String finding) {
        Path file = ModelFiles.ROOT.resolve(model).resolve(model + ".bpmn");
        String xml = ModelFiles.text(file);
        assertThat(xml).as("what the case wants to break").containsPattern(sound);
        assertThat(findings(file, xml.replaceAll(sound, broken)))
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = BrokenModels.FORMS)
    void aBrokenFormIsNoticed(String form, String sound, String broken, String finding) {
        Path file = ModelFiles.ROOT.resolve(form + ".form");
        String json = ModelFiles.text(file);
        assertThat(json).as("what the case wants to break").containsPattern(sound);
        assertThat(FormRules.findings(name(file), json.replaceAll(sound, broken)))
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    @Test
    void aModelThatDoesNotFitOnOneScreenIsNoticed() {
        AbstractFlowNodeBuilder<?, ?> last =
                Bpmn.createExecutableProcess("long").startEvent();
        for (int i = 0; i < 22; i++) {
            last = last.manualTask();
        }
        assertThat(BpmnDrawingRules.findings(last.done())).contains("23 nodes are more than one screen holds");
    }
}
