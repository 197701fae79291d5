package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.SumsBootstrap;
import io.pilotgate.grading.tasks.ItemSums.Intervals;
import io.pilotgate.labels.formats.Compared;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Intervals of each model's win rate: the items that a model stands in are drawn, each with all its judgments. Its other items would tell
 * nothing of it.
 */
final class ModelDraws {

    private final Map<String, Map<String, double[]>> byModel = new TreeMap<>();

    /** @param preference 1 for the first, 0 for a tie, -1 for the second */
    void add(String item, Compared compared, double preference) {
        add(item, compared.first(), (1 + preference) / 2);
        add(item, compared.second(), (1 - preference) / 2);
    }

    private void add(String item, String model, double won) {
        double[] sums = byModel.computeIfAbsent(model, unseen -> new HashMap<>())
                .computeIfAbsent(item, unseen -> new double[2]);
        sums[0] += won;
        sums[1]++;
    }

    Intervals intervals() {
        int fewest = 0;
        Map<String, double[]> drawn = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, double[]>> model : byModel.entrySet()) {
            SumsBootstrap bootstrap = new SumsBootstrap(ClassificationGrader.SEED);
            model.getValue().values().forEach(bootstrap::add);
            fewest = fewest == 0 ? bootstrap.replicates() : Math.min(fewest, bootstrap.replicates());
            drawn.putAll(bootstrap.intervals(
                    Map.of(ModelPlace.of(model.getKey()) + "/rate", sums -> ItemSums.share(sums[0], sums[1]))));
        }
        return new Intervals(fewest, drawn);
    }
}
