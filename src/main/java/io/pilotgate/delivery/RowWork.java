package io.pilotgate.delivery;

import io.pilotgate.delivery.JudgmentStore.EarlierAnswer;
import io.pilotgate.labels.Finding;
import io.pilotgate.labels.LabelRow;
import io.pilotgate.pilot.Pilot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks through the rows of one file, a thousand at a time, and hands them on. */
final class RowWork {

    private static final int PORTION = 1000;

    /** A set of labels that a person would read; more of them are texts. */
    private static final int MOST_LABELS = 200;

    private record Answer(String item, String annotator) {}

    private final Pilot pilot;
    private final BatchPurpose purpose;
    private final long newest;
    private final JudgmentStore judgments;
    private final List<BatchRule> rules;
    private final FindingCollector findings;
    private final Portions portions;
    private final Map<String, Long> labels = new TreeMap<>();
    private boolean labelsCounted = true;
    private List<LabelRow> portion = new ArrayList<>(PORTION);

    /** @param newest the newest batch of the pilot; 0 where there is none to compare with */
    RowWork(
            Pilot pilot,
            BatchPurpose purpose,
            long newest,
            JudgmentStore judgments,
            List<BatchRule> rules,
            FindingCollector findings,
            Portions portions) {
        this.pilot = pilot;
        this.purpose = purpose;
        this.newest = newest;
        this.judgments = judgments;
        this.rules = rules;
        this.findings = findings;
        this.portions = portions;
    }

    void row(LabelRow row) {
        count(row.label());
        portion.add(row);
        if (portion.size() == PORTION) {
            finish();
        }
    }

    void finish() {
        if (portion.isEmpty()) {
            return;
        }
        if (newest > 0) {
            lookForEarlierAnswers();
        }
        rules.forEach(rule -> rule.findings(pilot, purpose, portion).forEach(findings::add));
        portions.take(portion, findings.isEmpty());
        portion = new ArrayList<>(PORTION);
    }

    /** Empty where there are more than {@value #MOST_LABELS}. */
    Map<String, Long> labels() {
        return labelsCounted ? labels : Map.of();
    }

    private void count(String label) {
        if (labelsCounted) {
            labels.merge(label, 1L, Long::sum);
            labelsCounted = labels.size() <= MOST_LABELS;
        }
    }

    private void lookForEarlierAnswers() {
        Map<Answer, Long> earlier = new HashMap<>();
        judgments
                .earlierAnswers(
                        pilot.id(), newest, portion.stream().map(LabelRow::item).collect(Collectors.toSet()))
                .forEach(given -> earlier.put(new Answer(given.item(), given.annotator()), given.batch()));
        for (LabelRow row : portion) {
            String annotator = row.annotator() == null ? "" : row.annotator();
            Long batch = earlier.get(new Answer(row.item(), annotator));
            if (batch != null) {
                findings.add(answeredBefore(row.line(), new EarlierAnswer(row.item(), annotator, batch)));
            }
        }
    }

    static Finding answeredBefore(long line, EarlierAnswer given) {
        String who = given.annotator().isEmpty() ? "" : " by '" + given.annotator() + "'";
        return new Finding(
                line,
                "",
                "ANSWERED_BEFORE",
                "Answers that an earlier batch gave already",
                "item '" + given.item() + "'" + who + ", in batch " + given.batch(),
                "Leave them out: an answer counts once.");
    }
}
