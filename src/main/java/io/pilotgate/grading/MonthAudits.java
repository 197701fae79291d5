package io.pilotgate.grading;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.Judgment;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.metrics.ItemAccuracy;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.truth.TruthSet;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilot;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Lays a month's work beside the set that was sealed for it. Fresh is an item whose first label came after it was sealed and
 * within the month: what was labelled before was chosen by somebody who could see it.
 */
@Service
public class MonthAudits {

    private static final int HUNDRED = 100;
    private static final long ANY_SEED = 0;
    private static final List<BatchPurpose> WORK = List.of(BatchPurpose.PRODUCTION, BatchPurpose.ONGOING);

    private final TruthVault vault;
    private final LabelBatches batches;
    private final ItemRule rule;

    MonthAudits(TruthVault vault, LabelBatches batches, ItemRule rule) {
        this.vault = vault;
        this.batches = batches;
        this.rule = rule;
    }

    /** March 2026 as 202603: the number that its set is sealed under. */
    static int attempt(YearMonth month) {
        return month.getYear() * HUNDRED + month.getMonthValue();
    }

    public boolean isSealed(PilotId pilot, YearMonth month) {
        return vault.find(pilot, TruthPurpose.MONTH, attempt(month)).isPresent();
    }

    public MonthAudit of(Pilot pilot, YearMonth month) {
        return vault.find(pilot.id(), TruthPurpose.MONTH, attempt(month))
                .map(set -> audit(pilot, month, set))
                .orElse(MonthAudit.NOTHING_SEALED);
    }

    private MonthAudit audit(Pilot pilot, YearMonth month, TruthSet set) {
        Map<String, String> truth = vault.open(pilot.id(), TruthPurpose.MONTH, set.attempt());
        Map<Long, Instant> received =
                batches.of(pilot.id()).stream().collect(Collectors.toMap(BatchReceipt::id, BatchReceipt::receivedAt));
        List<Judgment> judgments = judgments(pilot.id(), truth);
        Map<String, Instant> first = judgments.stream()
                .collect(Collectors.toMap(
                        Judgment::item,
                        judgment -> received.getOrDefault(judgment.batch(), Instant.MAX),
                        (one, other) -> one.isBefore(other) ? one : other));
        Map<String, String> fresh = new HashMap<>(truth);
        fresh.keySet().removeIf(item -> !isFresh(first.get(item), set.sealedAt(), pilot, month));
        long early = first.values().stream()
                .filter(at -> at.isBefore(set.sealedAt()))
                .count();
        ItemAccuracy accuracy = grade(
                pilot.id(),
                fresh,
                judgments.stream()
                        .filter(judgment -> isOf(month, pilot, received.getOrDefault(judgment.batch(), Instant.MAX)))
                        .toList());
        Proportion graded = accuracy.proportion().orElseThrow();
        return new MonthAudit(set.items(), graded.correct(), graded.n(), accuracy.tied(), early);
    }

    private List<Judgment> judgments(PilotId pilot, Map<String, String> truth) {
        List<Judgment> judgments = new ArrayList<>();
        WORK.forEach(purpose -> judgments.addAll(batches.judgments(pilot, purpose, truth.keySet())));
        return judgments;
    }

    private ItemAccuracy grade(PilotId pilot, Map<String, String> fresh, List<Judgment> judgments) {
        return rule.over(pilot, fresh)
                .addAll(judgments.stream()
                        .filter(judgment -> fresh.containsKey(judgment.item()))
                        .toList())
                .labels()
                .report(BlindResult.TIES, ANY_SEED)
                .perItem();
    }

    private static boolean isFresh(@Nullable Instant first, Instant sealedAt, Pilot pilot, YearMonth month) {
        return first != null && !first.isBefore(sealedAt) && isOf(month, pilot, first);
    }

    private static boolean isOf(YearMonth month, Pilot pilot, Instant at) {
        return !at.equals(Instant.MAX)
                && YearMonth.from(at.atZone(pilot.schedule().zone())).equals(month);
    }
}
