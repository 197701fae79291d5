package io.pilotgate.process;

import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.evaluation.scoping.KindOfWork;
import io.pilotgate.evaluation.scoping.ScopingTalk;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The form of the scoping call, which asks for all that the page of the evaluation does, and the questions that its fields
 * answer. A form has no box for several choices, so each kind of data is a box of its own.
 */
final class ScopingCallForm {

    static final Set<String> FIELDS;

    private static final String HELD_ON = "heldOn";
    private static final Map<String, String> QUESTIONS = Map.of(
            "workflow",
            ScopingTalk.WORKFLOW,
            "volume",
            ScopingTalk.VOLUME,
            "securityPosture",
            ScopingTalk.SECURITY_POSTURE,
            HELD_ON,
            ScopingTalk.HELD_ON,
            "taskType",
            KindOfWork.TASK,
            "strata",
            KindOfWork.STRATA);

    static {
        Set<String> fields = new TreeSet<>(QUESTIONS.keySet());
        Arrays.stream(DataModality.values()).map(ScopingCallForm::box).forEach(fields::add);
        FIELDS = Set.copyOf(fields);
    }

    private ScopingCallForm() {}

    /** The answers of the fields that were filled in, and of no others: what is on record already may be left empty. */
    static Map<String, String> answers(TaskAnswers entered) {
        Map<String, String> answers = new HashMap<>();
        QUESTIONS.forEach((field, question) -> {
            if (!entered.optional(field).isEmpty()) {
                answers.put(question, text(entered, field));
            }
        });
        String data = Arrays.stream(DataModality.values())
                .filter(modality -> entered.isTicked(box(modality)))
                .map(DataModality::title)
                .collect(Collectors.joining("\n"));
        if (!data.isEmpty()) {
            answers.put(KindOfWork.MODALITIES, data);
        }
        return answers;
    }

    /** A refusal names the question; the person looks at the field. */
    static void besideItsFields(Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            throw new Refusal(
                    refusal.kind(),
                    refusal.reasons().stream()
                            .map(reason -> new Reason(field(reason.place()), reason.text()))
                            .toList());
        }
    }

    /** {@code dataPointCloud3d} of {@code POINT_CLOUD_3D}. */
    static String box(DataModality modality) {
        return "data"
                + Arrays.stream(modality.name().split("_"))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
    }

    private static String text(TaskAnswers entered, String field) {
        return field.equals(HELD_ON)
                ? entered.date(field, "Set the day of the call.").toString()
                : entered.optional(field);
    }

    private static String field(String question) {
        return QUESTIONS.entrySet().stream()
                .filter(known -> known.getValue().equals(question))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(question);
    }
}
