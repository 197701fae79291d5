package io.pilotgate.demo;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.rehearsal.Cast;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Items that are new in each month: QA seals the truth of the first of them on the month's first day of work, then the
 * vendor labels them.
 */
@Component
@Profile("demo")
class PlayedMonths {

    static final int A_DAY = 5;

    private static final int SEALED = 120;
    private static final int NOT_OURS = -1;
    private static final double WRONG = 0.01;
    private static final LabelColumns TRUTH =
            LabelColumns.guessed().withItem("item").withTruth("truth");
    private static final LabelColumns LABELS =
            LabelColumns.guessed().withItem("item").withLabel("label").withAnnotator("annotator");

    private record Month(PilotId pilot, YearMonth month) {

        String item(int number) {
            return "month-%s-%03d".formatted(month, number);
        }

        /** The same at every call: the right label of each, and the one that the vendor gives. */
        String label(int number, boolean byVendor) {
            Random chance = new Random(number * 31L + month.hashCode());
            boolean approve = chance.nextBoolean();
            boolean slip = byVendor && chance.nextDouble() < WRONG;
            return approve != slip ? "approve" : "query";
        }
    }

    private final Cast cast;
    private final GroundTruth truth;
    private final LabelBatches batches;
    private final Map<Month, Integer> delivered = new ConcurrentHashMap<>();

    PlayedMonths(Cast cast, GroundTruth truth, LabelBatches batches) {
        this.cast = cast;
        this.truth = truth;
        this.batches = batches;
    }

    /** Delivers so many items of the month, none where its set is not ours; answers how many it were. */
    int deliver(PilotId pilot, LocalDate today, int wanted, BatchPurpose purpose) {
        Month month = new Month(pilot, YearMonth.from(today));
        int from = delivered.computeIfAbsent(month, this::seal);
        if (from == NOT_OURS) {
            return 0;
        }
        int to = from + wanted;
        batches.submit(
                pilot,
                purpose,
                "month-" + today + ".csv",
                csv(
                        "item,annotator,label",
                        from,
                        to,
                        number -> month.item(number) + ",annotator-" + (1 + number % 6) + ","
                                + month.label(number, true)),
                LABELS,
                cast.vendorOf(pilot));
        delivered.put(month, to);
        return wanted;
    }

    /** What the vendor has labelled of them so far. */
    List<String> items(PilotId pilot) {
        List<String> items = new ArrayList<>();
        delivered.forEach((month, count) -> {
            if (month.pilot().equals(pilot)) {
                IntStream.range(0, count).mapToObj(month::item).forEach(items::add);
            }
        });
        return items.stream().sorted().toList();
    }

    /** Where somebody at the screen has sealed a set of the month, that one stands and nothing of ours is delivered. */
    private int seal(Month month) {
        if (truth.of(month.pilot(), TruthPurpose.MONTH).isPresent()) {
            return NOT_OURS;
        }
        truth.seal(
                month.pilot(),
                TruthPurpose.MONTH,
                csv("item,truth", 0, SEALED, number -> month.item(number) + "," + month.label(number, false)),
                TRUTH,
                cast.qa());
        return 0;
    }

    private static InputStream csv(String head, int from, int to, IntFunction<String> line) {
        String lines = IntStream.range(from, to).mapToObj(line).collect(Collectors.joining("\n"));
        return new ByteArrayInputStream((head + "\n" + lines + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
