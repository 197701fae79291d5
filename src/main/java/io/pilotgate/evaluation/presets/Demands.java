package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Criterion;
import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.criteria.Needs;
import io.pilotgate.evaluation.scoping.LeastCounts;
import io.pilotgate.evaluation.scoping.Part;
import io.pilotgate.evaluation.scoping.Parts;
import io.pilotgate.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What several presets demand together: every framework, the highest target, and leave out only what all of them allow. */
public final class Demands {

    private final List<Preset> presets;

    Demands(List<Preset> presets) {
        this.presets = List.copyOf(presets);
    }

    public List<Preset> presets() {
        return presets;
    }

    public String title() {
        return presets.stream().map(Preset::title).collect(Collectors.joining(", "));
    }

    public List<Framework> frameworks() {
        return presets.stream()
                .flatMap(preset -> preset.frameworks().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public Target target() {
        return presets.stream().map(Preset::target).reduce(Target.USUAL, Target::orHigher);
    }

    public Weights weights() {
        return Weights.shifted(presets.stream().map(Preset::emphasis).toList());
    }

    public Set<String> mayLeaveOut() {
        return Criteria.all().stream()
                .filter(Criterion::mayBeLeftOut)
                .map(Criterion::code)
                .filter(code ->
                        presets.stream().allMatch(preset -> preset.mayLeaveOut().contains(code)))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean auditedSystems() {
        return presets.stream().anyMatch(Preset::auditedSystems);
    }

    public boolean signatures() {
        return presets.stream().anyMatch(Preset::signatures);
    }

    public List<Part> parts() {
        return presets.stream().flatMap(preset -> preset.parts().stream()).toList();
    }

    /** What of the work a pilot has to hold at least, by these presets and by what the buyer wrote down. */
    public LeastCounts leastCounts(Answers answers) {
        return Stream.concat(Parts.all().stream(), parts().stream())
                .map(part -> part.leastCounts(answers))
                .reduce(LeastCounts.NONE, LeastCounts::and);
    }

    /**
     * What is worth a second look in what a vendor says that it knows; it stops nothing. The right vendor for medical images
     * is not the right one for street scenes.
     */
    public List<String> warnings(String specialisation) {
        String said = specialisation.toLowerCase(Locale.ROOT);
        return presets.stream()
                .filter(preset -> !preset.words().isEmpty())
                .filter(preset -> preset.words().stream().noneMatch(said::contains))
                .map(preset -> (said.isBlank()
                                ? "The vendor names no specialisation"
                                : "The vendor knows " + Refusal.quoted(specialisation))
                        + "; this work is " + preset.title() + ". Look twice at STR1.")
                .toList();
    }

    /** What the presets need, in the form that the criteria read. */
    public Answers needs() {
        Needs needs = new Needs().frameworks(frameworks()).target(target().share(), target().moreThan());
        return (auditedSystems() ? needs.auditedSystems(true) : needs).asAnswers();
    }
}
