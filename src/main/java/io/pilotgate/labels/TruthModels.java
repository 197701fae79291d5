package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Compared;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which models the items of a truth file put beside each other: one pair an item, whatever number of rows it has. */
final class TruthModels {

    private static final String FIRST = "firstModelColumn";

    private final LabelKind kind;
    private final AnswerReading reading;
    private final AnswerCheck check;
    private final Findings findings;
    private final Map<String, Compared> byItem = new HashMap<>();
    private long items;

    TruthModels(LabelKind kind, AnswerReading reading, AnswerCheck check, Findings findings) {
        this.kind = kind;
        this.reading = reading;
        this.check = check;
        this.findings = findings;
    }

    /** @throws Refusal where a file cannot name models, or half of them is named */
    static void require(LabelKind kind, AnswerReading reading) {
        if (reading.namesModels() && kind != LabelKind.PREFERENCE) {
            throw Refusal.invalid(
                    FIRST, "Only preferences compare two models. Leave both columns empty for answers of this kind.");
        }
        if ((reading.firstModel() == null) != (reading.secondModel() == null)) {
            throw Refusal.invalid(
                    reading.firstModel() == null ? FIRST : "secondModelColumn",
                    "Name both columns of models, or neither; the same one twice where it names both.");
        }
    }

    /** Of an item's first row; null where it names none. */
    @Nullable
    Compared first(Annotation annotation, String item) {
        items++;
        Compared fit = fit(annotation);
        if (fit != null) {
            byItem.put(item, fit);
        }
        return fit;
    }

    /** Of another row of the item. */
    void again(Annotation annotation, String item) {
        Compared fit = fit(annotation);
        Compared before = byItem.get(item);
        if (fit == null ? before != null : !fit.equals(before)) {
            findings.add(Findings.Cause.CONFLICTING_MODELS, annotation.place().number(), "");
        }
    }

    private @Nullable Compared fit(Annotation annotation) {
        Compared compared = annotation.compared();
        return compared == null
                ? null
                : check.models(annotation.place(), compared).orElse(null);
    }

    /**
     * What is worth knowing of them.
     *
     * @throws Refusal where columns are named and nothing stands in them
     */
    List<String> notices() {
        if (kind != LabelKind.PREFERENCE || !reading.namesModels()) {
            return List.of();
        }
        if (byItem.isEmpty()) {
            throw Refusal.invalid(
                    FIRST, "No item of this file names both of its models there. Name other columns, or none.");
        }
        long without = items - byItem.size();
        return List.of(
                byItem.size() + " items name their two models, which are sealed with them."
                        + (without == 0
                                ? ""
                                : " " + without
                                        + " name none or one alone: they are sealed without, and count in no model's win rate."));
    }
}
