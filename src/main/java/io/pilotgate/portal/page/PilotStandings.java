package io.pilotgate.portal.page;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.PlanDesk;
import io.pilotgate.portal.page.Frame.Standing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** What holds a whole pilot, for the head of each page about it: a pause, a proposal to stop it. */
@Component
class PilotStandings {

    private final Doorkeeper door;
    private final PlanDesk plans;

    PilotStandings(Doorkeeper door, PlanDesk plans) {
        this.door = door;
        this.plans = plans;
    }

    List<Standing> on(HttpServletRequest request) {
        return pilotOf(request)
                .map(pilot -> Stream.concat(pause(pilot).stream(), stop(pilot).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<Standing> pause(Pilot pilot) {
        ZoneId zone = pilot.schedule().zone();
        return pilot.schedule().pauses().stream()
                .filter(pause -> pause.isOpen())
                .findFirst()
                .map(pause -> new Standing(
                        "Paused since " + Words.time(pause.from(), zone) + " (" + Words.zone(zone) + ").",
                        pause.reason(),
                        path(pilot)));
    }

    /** A thing between the buyer's own people until it is confirmed. */
    private Optional<Standing> stop(Pilot pilot) {
        return !door.person().isStaff()
                ? Optional.empty()
                : plans.waitingStop(pilot)
                        .map(stop -> new Standing(
                                Named.of(stop.proposedBy())
                                        + " proposes to stop this pilot; a second person has to confirm it.",
                                stop.reason(),
                                path(pilot)));
    }

    private static String path(Pilot pilot) {
        return "/pilots/" + pilot.id() + "/plan";
    }

    /** Whether the person may see the pilot is for the page itself to say. */
    private Optional<Pilot> pilotOf(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
                || !(variables.get("pilotId") instanceof String id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(door.pilot(id));
        } catch (Refusal notThere) {
            return Optional.empty();
        }
    }
}
