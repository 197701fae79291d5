package io.pilotgate.evaluation.criteria;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was answered, by question. A question without an answer is not in it: nothing is ever taken for a yes, a no or a
 * nought.
 *
 * @param values the answers in the form they are kept in, by the key of their question
 */
public record Answers(Map<String, String> values) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        Map<String, String> given = new TreeMap<>(values);
        given.values().removeIf(String::isBlank);
        values = Map.copyOf(given);
    }

    /**
     * Reads answers as they were written; says all that is wrong with them, each under the key of its question.
     *
     * @throws Refusal also for an answer to a question that nobody asked
     */
    public static Answers read(Collection<Question> questions, Map<String, String> written) {
        Map<String, String> rest = new TreeMap<>(written);
        Map<String, String> read = new HashMap<>();
        List<Reason> reasons = new ArrayList<>();
        for (Question question : questions) {
            try {
                read.put(question.key(), question.canonical(rest.getOrDefault(question.key(), "")));
            } catch (Refusal wrong) {
                reasons.addAll(wrong.reasons());
            }
            rest.remove(question.key());
        }
        rest.keySet()
                .forEach(key -> reasons.add(
                        new Reason(key, "There is no question " + Refusal.quoted(key) + ". Take its answer out.")));
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        return new Answers(read);
    }

    /** These, and the others where both answer. */
    public Answers and(Answers others) {
        Map<String, String> both = new HashMap<>(values);
        both.putAll(others.values());
        return new Answers(both);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public Optional<Boolean> yesNo(String key) {
        return text(key).map("yes"::equals);
    }

    /** Whether it was answered with yes; no answer is no yes. */
    public boolean yes(String key) {
        return yesNo(key).orElse(false);
    }

    /** Whether it was answered with no; no answer is no no either. */
    public boolean no(String key) {
        return !yesNo(key).orElse(true);
    }

    public Optional<BigDecimal> number(String key) {
        return text(key).map(BigDecimal::new);
    }

    public Optional<Percent> percent(String key) {
        return text(key).map(Percent::of);
    }

    public Optional<Money> money(String key) {
        return text(key).map(value -> value.split(" ", 2)).map(parts -> Money.of(parts[0], parts[1]));
    }

    public Optional<BigDecimal> hours(String key) {
        return number(key);
    }

    public Optional<LocalDate> date(String key) {
        return text(key).map(LocalDate::parse);
    }

    public Optional<LocalTime> time(String key) {
        return text(key).map(LocalTime::parse);
    }

    public Optional<ZoneId> zone(String key) {
        return text(key).map(ZoneId::of);
    }

    /** The entries of an answer in lines; none where it was not answered. */
    public List<String> lines(String key) {
        return text(key).map(value -> value.lines().toList()).orElse(List.of());
    }

    /** Whether the answer says enough to be held to it: at least eight words. "We have QA" does not. */
    public boolean isSpecific(String key) {
        return text(key).filter(Wording::isSpecific).isPresent();
    }
}
