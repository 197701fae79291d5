package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.scoping.Parts;
import io.pilotgate.kernel.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The presets there are: four kinds of work, and four industries or rules that come on top. */
public final class Presets {

    private static final List<Preset> ALL = List.of(
            new General(),
            new Healthcare(),
            new AutonomousSystems(),
            new EnterpriseNlp(),
            new Finance(),
            new Defense(),
            new California(),
            new AiRisk());

    private Presets() {}

    public static List<Preset> all() {
        return ALL;
    }

    /**
     * What these demand together.
     *
     * @throws Refusal where one is unknown, or there is not exactly one kind of work among them
     */
    public static Demands of(Collection<String> keys) {
        List<String> known = ALL.stream().map(Preset::key).toList();
        keys.stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw Refusal.invalid(
                    "presets", Refusal.quoted(key) + " is no preset. Choose among " + String.join(", ", known) + ".");
        });
        List<Preset> chosen =
                ALL.stream().filter(preset -> keys.contains(preset.key())).toList();
        if (chosen.stream().filter(Preset::isDomain).count() != 1) {
            throw Refusal.invalid(
                    "presets",
                    "Choose one kind of work (general, healthcare, autonomous or nlp); the others come on top of it.");
        }
        return new Demands(chosen);
    }

    /** Everything that is ever answered in an evaluation: by the vendor, by the buyer, before and under any preset. */
    public static List<Question> allQuestions() {
        return Stream.concat(
                        Criteria.allQuestions().stream(),
                        Stream.concat(Parts.all().stream(), ALL.stream().flatMap(preset -> preset.parts().stream()))
                                .flatMap(part -> part.questions().stream()))
                .toList();
    }
}
