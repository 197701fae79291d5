package io.pilotgate.grading.tasks;

import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The true answer by item, and who was answered. */
final class TruthTable<T extends Answer> {

    private final Class<T> kind;
    private final Map<String, T> byItem = new LinkedHashMap<>();
    private final Set<String> answered = new HashSet<>();
    private final Unmatched.Gathering unmatched = new Unmatched.Gathering();
    private final Set<String> said = new HashSet<>();
    private long duplicates;

    TruthTable(Class<T> kind) {
        this.kind = kind;
    }

    void add(Annotation truth) {
        T isTrue = kind.cast(truth.answer());
        ContradictingTruth.unlessSame(byItem.put(key(truth), isTrue), isTrue);
    }

    /** The truth of what was answered; null where there is none, or where this annotator answered it before. */
    @Nullable
    T of(Annotation answer) {
        String key = key(answer);
        T truth = byItem.get(key);
        if (truth == null) {
            unmatched.withoutTruth(key);
            return null;
        }
        if (!answer.annotator().isEmpty() && !said.add(key + "\n" + answer.annotator())) {
            duplicates++;
            return null;
        }
        answered.add(key);
        return truth;
    }

    boolean isEmpty() {
        return byItem.isEmpty();
    }

    long answered() {
        return answered.size();
    }

    long duplicates() {
        return duplicates;
    }

    Unmatched unmatched() {
        List<String> unanswered = new ArrayList<>();
        for (String item : byItem.keySet()) {
            if (!answered.contains(item)) {
                unanswered.add(item);
            }
        }
        return unmatched.with(unanswered);
    }

    private static String key(Annotation annotation) {
        return annotation.aspect().isEmpty()
                ? annotation.item()
                : annotation.item() + " / " + annotation.aspect().replace("\u001f", " / ");
    }
}
