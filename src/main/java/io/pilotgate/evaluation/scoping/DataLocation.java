package io.pilotgate.evaluation.scoping;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Data that cannot leave some countries blocks every vendor that works or stores elsewhere. */
public final class DataLocation implements Part {

    /** Where the register says that the vendor's work is done. */
    public static final String REGISTERED = "VENDOR.country";

    private static final String RESTRICTED = "DATA.restricted";
    private static final String COUNTRIES = "DATA.countries";

    @Override
    public String key() {
        return "data";
    }

    @Override
    public String title() {
        return "Data location";
    }

    @Override
    public String why() {
        return "Data that cannot leave some countries blocks every vendor that works, stores or subcontracts elsewhere.";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(RESTRICTED, AnswerKind.YES_NO, "Is the data bound to certain countries?"),
                Question.of(
                        COUNTRIES,
                        AnswerKind.LINES,
                        "Countries that it may be in",
                        "One a line, such as US or Canada."));
    }

    @Override
    public List<Reason> mistakes(Answers answers) {
        if (answers.yes(RESTRICTED) && !answers.has(COUNTRIES)) {
            return List.of(new Reason(COUNTRIES, "Name the countries that the data may be in."));
        }
        return answers.lines(COUNTRIES).stream()
                .filter(line -> Country.in(line).isEmpty())
                .map(line -> new Reason(
                        COUNTRIES, Refusal.quoted(line) + " is not a country. Write its name or code, such as US."))
                .toList();
    }

    @Override
    public Check check(Answers answers) {
        if (!answers.has(RESTRICTED)) {
            return Check.noData(key(), title(), "Say whether the data is bound to certain countries.");
        }
        if (answers.no(RESTRICTED)) {
            return Check.met(key(), title(), "The data is not bound to countries.");
        }
        if (!answers.has("SEC5.workLocations") || !answers.has("SEC5.storageLocations")) {
            return Check.noData(
                    key(), title(), "The vendor has not said where it works and where it stores data (SEC5).");
        }
        if (!areSubcontractorsKnown(answers)) {
            return Check.noData(
                    key(),
                    title(),
                    "The vendor has not said whether it subcontracts, or not to whom and where (SEC5). Have each"
                            + " subcontractor listed with its place.");
        }
        List<String> outside = outside(answers);
        return outside.isEmpty()
                ? Check.met(key(), title(), "Every place of work and storage is within " + allowed(answers) + ".")
                : Check.notMet(
                        key(),
                        title(),
                        "Blocked: the data stays in " + allowed(answers) + ", and the vendor has "
                                + String.join("; ", outside) + ".");
    }

    /** Work that goes on to somebody who is not named may go anywhere. */
    private static boolean areSubcontractorsKnown(Answers answers) {
        return answers.has("SEC5.subcontractors") || answers.no("SEC5.subcontracting");
    }

    private static List<String> outside(Answers answers) {
        Set<String> allowed = answers.lines(COUNTRIES).stream()
                .flatMap(line -> Country.in(line).stream())
                .collect(Collectors.toSet());
        return Stream.of("SEC5.workLocations", "SEC5.storageLocations", "SEC5.subcontractors", REGISTERED)
                .flatMap(key -> answers.lines(key).stream())
                .filter(place -> !isWithin(allowed, Country.in(place)))
                .toList();
    }

    /** A place whose country cannot be told is not taken for one that is allowed. */
    private static boolean isWithin(Set<String> allowed, Optional<String> country) {
        return country.filter(allowed::contains).isPresent();
    }

    private static String allowed(Answers answers) {
        return String.join(", ", answers.lines(COUNTRIES));
    }
}
