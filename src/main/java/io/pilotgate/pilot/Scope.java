package io.pilotgate.pilot;

import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.labels.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a pilot is about.
 *
 * @param call the scoping call's three findings, each 1 to 2000 characters
 * @param modalities at least one
 * @param taskType what the annotators do
 * @param labelKind what an answer to an item is, one that the task type may have
 * @param industry decides on required frameworks
 * @param californiaConsumers whether data of California consumers is labeled
 * @param frameworks at least those that the industry requires
 */
public record Scope(
        ScopingCall call,
        Set<DataModality> modalities,
        TaskType taskType,
        LabelKind labelKind,
        Industry industry,
        boolean californiaConsumers,
        Set<Framework> frameworks) {

    public Scope {
        modalities = Set.copyOf(modalities);
        frameworks = Set.copyOf(frameworks);
    }

    /** Whether a BAA and de-identification belong to onboarding. */
    public boolean isHealthcare() {
        return industry == Industry.HEALTHCARE;
    }

    /** Builds a scope out of what a person entered, or refuses with every reason at once. */
    public static Scope checked(
            ScopingCall call,
            Set<DataModality> modalities,
            @Nullable TaskType taskType,
            @Nullable Industry industry,
            boolean californiaConsumers,
            Set<Framework> frameworks) {
        return checked(call, modalities, taskType, null, industry, californiaConsumers, frameworks);
    }

    /** @param labelKind the usual one of the task type where it is null */
    public static Scope checked(
            ScopingCall call,
            Set<DataModality> modalities,
            @Nullable TaskType taskType,
            @Nullable LabelKind labelKind,
            @Nullable Industry industry,
            boolean californiaConsumers,
            Set<Framework> frameworks) {
        List<Reason> reasons = new ArrayList<>();
        checkFinding("workflow", call.workflow(), reasons);
        checkFinding("volume", call.volume(), reasons);
        checkFinding("securityPosture", call.securityPosture(), reasons);
        if (modalities.isEmpty()) {
            reasons.add(new Reason("modalities", "Choose at least one data modality."));
        }
        if (industry == null) {
            reasons.add(new Reason("industry", "Choose the industry; it decides which frameworks are required."));
        } else {
            RequiredFrameworks.missing(industry, californiaConsumers, frameworks)
                    .forEach(text -> reasons.add(new Reason("frameworks", text)));
        }
        if (taskType == null) {
            reasons.add(new Reason("taskType", "Choose the task type."));
        } else {
            checkLabels(taskType, labelKind, reasons);
        }
        if (taskType == null || industry == null || !reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        LabelKind kind = labelKind == null ? taskType.labelKinds().get(0) : labelKind;
        return new Scope(call, modalities, taskType, kind, industry, californiaConsumers, frameworks);
    }

    private static void checkLabels(TaskType taskType, @Nullable LabelKind labelKind, List<Reason> reasons) {
        if (!taskType.isGradable()) {
            reasons.add(new Reason(
                    "taskType",
                    taskType.title() + " cannot be measured against ground truth yet: this release grades text, choices"
                            + " and ratings. Choose another task type."));
        } else if (labelKind != null && !taskType.labelKinds().contains(labelKind)) {
            reasons.add(new Reason(
                    "labelKind",
                    taskType.title() + " has answers of another kind. Choose one of: "
                            + taskType.labelKinds().stream()
                                    .map(kind -> kind.title() + " (" + kind + ")")
                                    .collect(Collectors.joining(", "))
                            + "."));
        }
    }

    private static void checkFinding(String place, String finding, List<Reason> reasons) {
        if (finding.isBlank() || finding.length() > 2000) {
            reasons.add(new Reason(
                    place, "Record what the scoping call found on this (" + place + "), in 1 to 2000 characters."));
        }
    }
}
