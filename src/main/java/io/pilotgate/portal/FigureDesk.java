package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.grading.figures.GradedSet;
import io.pilotgate.grading.figures.GradingJob;
import io.pilotgate.grading.figures.GradingJobs;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Figures of a pilot's sets. The buyer's people see all of them; the vendor's people how far their own annotators agree, in which there
 * is nothing of the truth. Other sets are nothing to them, the same as what does not exist.
 */
@Component
public class FigureDesk {

    /**
     * How a set stands.
     *
     * @param newest its newest job; null where none was asked for
     * @param done its newest figures; null where there are none
     * @param missing why there is nothing to compute; empty where there is
     */
    public record Standing(
            GradedSet set,
            @Nullable GradingJob newest,
            @Nullable GradingJob done,
            Optional<String> missing) {}

    private final Doorkeeper door;
    private final GradingJobs jobs;

    FigureDesk(Doorkeeper door, GradingJobs jobs) {
        this.door = door;
        this.jobs = jobs;
    }

    /** Of every set that this person may see. */
    public List<Standing> all(Pilot pilot) {
        return Arrays.stream(GradedSet.values())
                .filter(this::isVisible)
                .map(set -> standing(pilot, set))
                .toList();
    }

    /** @throws Refusal where there is no such set, or none for this person */
    public Standing standing(Pilot pilot, String set) {
        return standing(pilot, set(set));
    }

    /** Whether this person may have figures computed. */
    public boolean mayCompute() {
        return door.isStaffWith(Role.LEAD, Role.QA);
    }

    /** Has a set's figures computed anew. */
    public GradingJob compute(Pilot pilot, String set) {
        GradedSet wanted = set(set);
        Account person = door.staffWith(Role.LEAD, Role.QA);
        return jobs.request(pilot.id(), wanted, person.id());
    }

    private Standing standing(Pilot pilot, GradedSet set) {
        return new Standing(
                set,
                jobs.newest(pilot.id(), set).orElse(null),
                jobs.figures(pilot.id(), set).orElse(null),
                jobs.missing(pilot.id(), set));
    }

    private GradedSet set(String name) {
        return Arrays.stream(GradedSet.values())
                .filter(set -> set.path().equals(name.toLowerCase(Locale.ROOT)))
                .filter(this::isVisible)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("set", "There are no figures by this name."));
    }

    private boolean isVisible(GradedSet set) {
        return !set.isAgainstTruth() || door.person().isStaff();
    }
}
