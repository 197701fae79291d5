package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.AnswerText.Unfit;
import io.pilotgate.labels.Findings.Cause;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.Compared;
import io.pilotgate.labels.formats.LeftOut;
import io.pilotgate.labels.formats.Place;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Looks at one answer after the other, whatever its kind, before it becomes a row. */
final class AnswerCheck {

    private static final int LONGEST_ANNOTATOR = ColumnRole.ANNOTATOR.longest();
    private static final int LONGEST_ITEM = ColumnRole.ITEM.longest();
    private static final int LONGEST_MODEL = 200;

    private final LabelKind kind;
    private final DeclaredLabels declared;
    private final Findings findings;

    AnswerCheck(LabelKind kind, DeclaredLabels declared, Findings findings) {
        this.kind = kind;
        this.declared = declared;
        this.findings = findings;
    }

    /** The answer as a row, its line still the one of the file; empty where something is wrong with it, which is noted. */
    Optional<LabelRow> row(Annotation annotation) {
        Place place = annotation.place();
        String item = AnswerItem.of(kind, annotation);
        String annotator = CellText.strip(annotation.annotator());
        boolean fit = isFit(place, "item", item, LONGEST_ITEM)
                && isFit(place, "annotator", annotator, LONGEST_ANNOTATOR)
                && isFit(place, "content hash", annotation.content(), ColumnRole.LONGEST_CONTENT);
        if (item.isEmpty()) {
            leftOut(LeftOut.NO_ITEM, place, "");
            return Optional.empty();
        }
        Optional<String> label = label(annotation, item);
        labelsIn(annotation.answer()).stream()
                .filter(said -> !declared.allows(said))
                .forEach(said -> findings.add(declared.unknown(place.number(), "label", said)));
        return fit
                ? label.map(text -> new LabelRow(
                        place.number(),
                        item,
                        annotator.isEmpty() ? null : annotator,
                        text,
                        annotation.content().isEmpty() ? null : annotation.content()))
                : Optional.empty();
    }

    /** Notes what the file's owner has to mend; what is rightly left out is counted by the reader. */
    void leftOut(LeftOut why, Place place, String item) {
        String found = item.isEmpty() ? "" : "item " + Refusal.quoted(item);
        switch (why) {
            case NO_ITEM ->
                add(
                        "NO_ITEM",
                        "Answers without an item's key",
                        place,
                        found,
                        "Name the column or field of the item's id, or fill it in.");
            case QUARANTINED ->
                add(
                        "OFFSETS",
                        "Marks whose offsets do not fit their text",
                        place,
                        found,
                        "Say how characters are counted (offsets CODE_POINTS or UTF16) and whether ends are inclusive,"
                                + " or mend the marks.");
            case DUPLICATE -> findings.add(Cause.DUPLICATE_ANSWER, place.number(), found);
            default -> {
                // No answer, and no fault either.
            }
        }
    }

    private Optional<String> label(Annotation annotation, String item) {
        Place place = annotation.place();
        try {
            String label = AnswerText.of(kind, annotation.answer());
            boolean mayBeEmpty = kind == LabelKind.TRANSCRIPT;
            if (label.isEmpty() && !mayBeEmpty) {
                findings.add(Cause.EMPTY, place.number(), "item " + Refusal.quoted(item));
                return Optional.empty();
            }
            return isFit(place, "label", label, kind.longest()) ? Optional.of(label) : Optional.empty();
        } catch (Unfit unfit) {
            unfit(place, item, annotation.answer());
            return Optional.empty();
        }
    }

    private void unfit(Place place, String item, Answer answer) {
        if (answer instanceof Answer.Label said) {
            String found = Refusal.quoted(said.label()) + " for item " + Refusal.quoted(item);
            if (kind == LabelKind.PREFERENCE) {
                add("NO_PREFERENCE", "Answers that are no preference", place, found, "Write first, second or tie.");
            } else {
                add(
                        "NO_NUMBER",
                        "Answers that are no number",
                        place,
                        found,
                        "Write plain decimal numbers such as 4 or 3.5.");
            }
        } else {
            leftOut(LeftOut.QUARANTINED, place, item);
        }
    }

    /** The models that an item compares, without the white space around their names; empty where either is not fit, which is noted. */
    Optional<Compared> models(Place place, Compared compared) {
        String first = CellText.strip(compared.first());
        String second = CellText.strip(compared.second());
        boolean firstFits = isFit(place, "first model", first, LONGEST_MODEL);
        return isFit(place, "second model", second, LONGEST_MODEL) && firstFits
                ? Optional.of(new Compared(first, second))
                : Optional.empty();
    }

    private boolean isFit(Place place, String column, String text, int longest) {
        Optional<CellText.Damage> damage = CellText.damageOf(text);
        damage.ifPresent(each -> findings.add(Cause.of(each), column, place.number(), Refusal.quoted(text)));
        if (text.length() > longest) {
            add(
                    "TOO_LONG",
                    "Texts longer than are kept in '" + column + "'",
                    place,
                    Refusal.quoted(text),
                    "At most " + longest + " characters are kept.");
            return false;
        }
        if (CellText.hasControlCharacters(text)) {
            findings.add(Cause.CONTROL_CHARACTERS, column, place.number(), Refusal.quoted(text));
            return false;
        }
        return damage.isEmpty();
    }

    private void add(String code, String cause, Place place, String found, String mend) {
        findings.add(code, cause, place.number(), found, mend);
    }

    /** Classes that were named, as the manifest declares them. */
    private Collection<String> labelsIn(Answer answer) {
        if (answer instanceof Answer.Labels set) {
            return set.labels();
        }
        if (answer instanceof Answer.Marks marked) {
            return marked.marks().stream().map(mark -> mark.type()).distinct().toList();
        }
        return answer instanceof Answer.Label said && kind == LabelKind.CLASSIFICATION
                ? List.of(CellText.strip(said.label()))
                : List.of();
    }
}
