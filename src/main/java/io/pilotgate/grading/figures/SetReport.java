package io.pilotgate.grading.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pilotgate.delivery.Judgment;
import io.pilotgate.grading.seal.ComparedModels;
import io.pilotgate.grading.statistics.agreement.Level;
import io.pilotgate.grading.tasks.AgreementFigures;
import io.pilotgate.grading.tasks.DeliveredAgreement;
import io.pilotgate.grading.tasks.Grader;
import io.pilotgate.grading.tasks.ItemSums;
import io.pilotgate.grading.tasks.ItemSums.Intervals;
import io.pilotgate.grading.tasks.TaskKind;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.AnswerItem;
import io.pilotgate.labels.AnswerText;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.labels.SameAnswers;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Compared;
import io.pilotgate.labels.formats.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One set's figures in the making. Memory grows with the sealed items and, for agreement and ratings, with the answers: a few bytes each.
 * Ids of sealed items stay out of what is kept.
 */
final class SetReport {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Place NOWHERE = new Place("answer", 0);
    private static final int LONGEST_CATEGORY = 100;

    /** Lists of items that the vault alone may tell. */
    private static final List<String> ITEM_LISTS = List.of("labelItems", "truthItems", "quarantinedItems");

    /** What looks at an order of the classes. */
    private static final List<String> OF_AN_ORDER = List.of("alphaByLevel", "gwetAc2", "weightedCohen");

    private final GradedSet set;
    private final LabelKind kind;
    private final Grader grader;
    private final ItemSums sums;
    private final DeliveredAgreement agreement;
    private final Map<String, String> truth = new HashMap<>();
    private final SameAnswers same;
    private final Map<String, ComparedModels> models;
    private final Quarantine quarantine = new Quarantine();
    private long withoutTruth;

    SetReport(GradedSet set, LabelKind kind) {
        this(set, kind, Map.of());
    }

    /** @param models that an item compares; those that name none are not in it */
    SetReport(GradedSet set, LabelKind kind, Map<String, ComparedModels> models) {
        this.models = models;
        this.set = set;
        this.kind = kind;
        this.same = new SameAnswers(kind);
        TaskKind task = TaskKind.valueOf(kind.name());
        this.grader = task.grader();
        this.sums = ItemSums.of(task);
        this.agreement = new DeliveredAgreement(level(kind));
    }

    void truth(String item, String label) {
        truth.put(item, label);
        Annotation annotation = annotation(item, "", label);
        grader.truth(annotation);
        sums.truth(annotation);
    }

    void answer(Judgment judgment) {
        if (!set.isAgainstTruth()) {
            agreement.add(judgment.item(), judgment.annotator(), category(judgment));
            if (comparesWithoutTruth(kind)) {
                handOn(judgment);
            }
            return;
        }
        String isTrue = truth.get(judgment.item());
        if (isTrue == null) {
            withoutTruth++;
        } else if (!kind.areComparable(isTrue, judgment.label())) {
            quarantine.add(judgment.item());
        } else {
            if (kind == LabelKind.SPAN) {
                quarantine.compared(judgment.item());
            }
            handOn(judgment);
        }
    }

    private void handOn(Judgment judgment) {
        Annotation annotation = annotation(judgment.item(), judgment.annotator(), judgment.label());
        grader.answer(annotation);
        sums.answer(annotation);
    }

    FigureReport finish() {
        return finish((report, notes) -> {});
    }

    /** @param further adds what is told of the set besides, and notes of it */
    FigureReport finish(BiConsumer<ObjectNode, List<String>> further) {
        ObjectNode report = set.isAgainstTruth() ? againstTruth() : amongAnnotators();
        withoutItems(report);
        Intervals drawn = intervals();
        List<String> notes = notes(report);
        further.accept(report, notes);
        return new FigureReport(kind, kind.rule(), new FigureSheet(report, drawn).figures(set, kind), notes, report);
    }

    private ObjectNode againstTruth() {
        ObjectNode report = JSON.valueToTree(grader.report());
        report.put("answersWithoutTruth", withoutTruth);
        if (kind == LabelKind.SPAN) {
            report.put("quarantined", quarantine.answers());
        }
        return report;
    }

    private ObjectNode amongAnnotators() {
        ObjectNode report = JSON.createObjectNode();
        report.set("agreement", readable(JSON.valueToTree(agreement.report())));
        if (comparesWithoutTruth(kind)) {
            report.set("task", JSON.valueToTree(grader.report()));
        }
        return report;
    }

    /** Classes without an order have no figures that look at one; answers of several parts are told as people read them. */
    private JsonNode readable(JsonNode said) {
        if (said instanceof ObjectNode figures && figures.path("categories") instanceof ArrayNode categories) {
            ArrayNode words = figures.putArray("categories");
            categories.forEach(category -> words.add(AnswerText.words(kind, category.asText())));
            if (level(kind) == Level.NOMINAL && kind != LabelKind.PREFERENCE) {
                figures.remove(OF_AN_ORDER);
                figures.path("pairs").forEach(pair -> ((ObjectNode) pair).remove(OF_AN_ORDER));
            }
        }
        return said;
    }

    private Intervals intervals() {
        if (!set.isAgainstTruth()) {
            Intervals drawn = agreement.intervals();
            return comparesWithoutTruth(kind) ? drawn.with("/task", sums.intervals()) : drawn;
        }
        return sums.intervals();
    }

    private List<String> notes(JsonNode report) {
        List<String> notes = new ArrayList<>();
        if (set.isAgainstTruth() && withoutTruth > 0) {
            notes.add(withoutTruth + " answers are about items that are not in the sealed set. They are in no figure.");
        }
        quarantine.note().ifPresent(notes::add);
        long unanswered = report.at("/unmatched/truth").asLong()
                + report.at("/againstTruth/unmatched/truth").asLong();
        if (unanswered > 0) {
            notes.add(unanswered + " sealed items were not answered. They are no score, neither right nor wrong.");
        }
        long unnamed = models.isEmpty() ? 0 : truth.size() - models.size();
        if (unnamed > 0) {
            notes.add(unnamed + " sealed items name no models. They are in no model's win rate.");
        }
        report.at("/alike").forEach(alike -> notes.add(alikeNote(alike)));
        report.at("/agreement/notes").forEach(note -> notes.add(note.asText()));
        if (!report.at("/agreement").has("alphaByLevel")) {
            notes.removeIf(note -> note.startsWith(AgreementFigures.RATIO));
        }
        return notes;
    }

    private static String alikeNote(JsonNode alike) {
        List<String> labels = new ArrayList<>();
        alike.forEach(label -> labels.add(Refusal.quoted(label.asText())));
        return "The labels " + String.join(" and ", labels) + " differ in spelling alone. They count as different.";
    }

    private static void withoutItems(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(ITEM_LISTS);
        }
        node.forEach(SetReport::withoutItems);
    }

    private Annotation annotation(String item, String annotator, String label) {
        return new Annotation(
                NOWHERE,
                AnswerItem.whole(kind, item),
                annotator,
                AnswerItem.aspect(kind, item),
                AnswerText.read(kind, label),
                compared(item));
    }

    private @Nullable Compared compared(String item) {
        ComparedModels named = models.get(item);
        return named == null ? null : new Compared(named.first(), named.second());
    }

    /** A long text is known by its hash: it need only be told from others. */
    private String category(Judgment judgment) {
        String compared = same.compared(judgment.item(), judgment.label());
        if (kind == LabelKind.PREFERENCE) {
            return switch (compared) {
                case "first" -> "1";
                case "second" -> "-1";
                default -> "0";
            };
        }
        return compared.length() <= LONGEST_CATEGORY
                ? compared
                : Sha256.of(compared).hex();
    }

    private static boolean comparesWithoutTruth(LabelKind kind) {
        return level(kind) != Level.NOMINAL || kind == LabelKind.PREFERENCE;
    }

    private static Level level(LabelKind kind) {
        return switch (kind) {
            case RANKING -> Level.ORDINAL;
            case RATING, CONVERSATION -> Level.INTERVAL;
            default -> Level.NOMINAL;
        };
    }
}
