package io.pilotgate.portal;

import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.compare.Comparison;
import io.pilotgate.evaluation.compare.Comparisons;
import io.pilotgate.evaluation.quotes.PricingModel;
import io.pilotgate.evaluation.quotes.Work;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Vendors side by side, for the buyer's own people. */
@Component
public class CompareDesk {

    private final Doorkeeper door;
    private final Evaluations evaluations;
    private final Vendors vendors;
    private final Comparisons comparisons;
    private final Clock clock;

    CompareDesk(Doorkeeper door, Evaluations evaluations, Vendors vendors, Comparisons comparisons, Clock clock) {
        this.door = door;
        this.evaluations = evaluations;
        this.vendors = vendors;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    /** What a person chooses an evaluation by, the newest first. */
    public Map<EvaluationId, String> titles() {
        door.staff();
        Map<VendorId, String> names = vendors.all().stream().collect(Collectors.toMap(Vendor::id, Vendor::name));
        Map<EvaluationId, String> titles = new LinkedHashMap<>();
        evaluations
                .all()
                .forEach(evaluation ->
                        titles.put(evaluation.id(), names.get(evaluation.vendor()) + ": " + evaluation.workload()));
        return titles;
    }

    /** The work that any of these vendors quoted for. */
    public List<Work> quoted(List<String> ids) {
        door.staff();
        return comparisons.quoted(ids.stream().map(EvaluationId::new).toList());
    }

    /** @param work as {@link #name} writes it; empty for the first that anybody quoted for */
    public Comparison of(List<String> ids, String work) {
        door.staff();
        if (ids.isEmpty()) {
            throw Refusal.invalid("evaluation", "Choose the evaluations to put side by side.");
        }
        Optional<Work> chosen = work.isBlank() ? quoted(ids).stream().findFirst() : Optional.of(read(work));
        return comparisons.of(ids.stream().map(EvaluationId::new).toList(), chosen, today());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** {@code NER-PER_ITEM-USD}. */
    public static String name(Work work) {
        return work.taskType() + "-" + work.model() + "-" + work.currency();
    }

    private static Work read(String name) {
        String[] parts = name.split("-", -1);
        boolean known = parts.length == 3
                && Arrays.stream(PricingModel.values())
                        .anyMatch(model -> model.name().equals(parts[1]))
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(parts[2]));
        if (!known) {
            throw Refusal.invalid("work", Refusal.quoted(name) + " is no work that was quoted for. Choose one.");
        }
        return new Work(parts[0], PricingModel.valueOf(parts[1]), Currency.getInstance(parts[2]));
    }
}
