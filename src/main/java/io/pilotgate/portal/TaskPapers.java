package io.pilotgate.portal;

import io.pilotgate.files.DocumentKind;
import java.util.Map;
import java.util.Set;

/** Which documents a person needs before the eyes to do a task; none for most tasks. */
final class TaskPapers {

    private static final Map<String, Set<DocumentKind>> BY_TASK = Map.ofEntries(
            Map.entry("userTask_recordNda", Set.of(DocumentKind.NDA)),
            Map.entry("userTask_recordMsa", Set.of(DocumentKind.MSA)),
            Map.entry("userTask_recordDsa", Set.of(DocumentKind.DSA)),
            Map.entry("userTask_recordBaa", Set.of(DocumentKind.BAA)),
            Map.entry("userTask_publishSop", Set.of(DocumentKind.SOP)),
            Map.entry("userTask_signSop", Set.of(DocumentKind.SOP)),
            Map.entry("userTask_answerEscalation", Set.of(DocumentKind.SOP)),
            Map.entry("userTask_signSopRevision", Set.of(DocumentKind.SOP)),
            Map.entry("userTask_mapSecurityControls", Set.of(DocumentKind.SECURITY_EVIDENCE, DocumentKind.CERTIFICATE)),
            Map.entry("userTask_confirmDeidentification", Set.of(DocumentKind.DEIDENTIFICATION)),
            Map.entry("userTask_recordDestructionCertificate", Set.of(DocumentKind.DESTRUCTION_CERTIFICATE)));

    /** Who decides at a gate, or closes its gaps, looks at everything that is on file. */
    private static final Set<String> ABOUT_ALL = Set.of(
            "userTask_approveOnboardingGate",
            "userTask_closeOnboardingGaps",
            "userTask_approveCalibrationGate",
            "userTask_closeCalibrationGaps",
            "userTask_approveDeliveryGate",
            "userTask_closeDeliveryGaps",
            "userTask_proposeDecision",
            "userTask_confirmDecision");

    private TaskPapers() {}

    static Set<DocumentKind> neededBy(String task) {
        return BY_TASK.getOrDefault(task, Set.of());
    }

    static boolean isAboutAll(String task) {
        return ABOUT_ALL.contains(task);
    }
}
