package io.pilotgate.grading.tasks;

import io.pilotgate.labels.formats.Compared;
import java.util.Map;
import java.util.TreeMap;

/** How often each model's answer was preferred to another one's. */
final class ModelRecords {

    /** @param rate wins and half of the ties, of all judgments; there is no record without one */
    record ModelRecord(long wins, long losses, long ties, long judgments, double rate) {

        static ModelRecord of(long wins, long losses, long ties) {
            long judgments = wins + losses + ties;
            return new ModelRecord(wins, losses, ties, judgments, (wins + ties / 2.0) / judgments);
        }

        ModelRecord plus(ModelRecord other) {
            return of(wins + other.wins, losses + other.losses, ties + other.ties);
        }
    }

    private static final ModelRecord WIN = ModelRecord.of(1, 0, 0);
    private static final ModelRecord LOSS = ModelRecord.of(0, 1, 0);
    private static final ModelRecord TIE = ModelRecord.of(0, 0, 1);

    private final Map<String, ModelRecord> byModel = new TreeMap<>();

    /** @param preference above 0 for the first, below for the second */
    void add(Compared compared, int preference) {
        add(compared.first(), preference);
        add(compared.second(), -preference);
    }

    private void add(String model, int preference) {
        byModel.merge(model, preference > 0 ? WIN : preference < 0 ? LOSS : TIE, ModelRecord::plus);
    }

    Map<String, ModelRecord> byModel() {
        return byModel;
    }
}
