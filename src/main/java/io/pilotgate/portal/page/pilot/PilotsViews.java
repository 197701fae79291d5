package io.pilotgate.portal.page.pilot;

import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotsFound;
import io.pilotgate.portal.Paging;
import io.pilotgate.portal.PhaseFilter;
import io.pilotgate.portal.PilotDesk;
import io.pilotgate.portal.TaskDesk;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.PageTurner;
import io.pilotgate.portal.page.PilotRow;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Gathers a page of the list of pilots, in as many statements for fifty pilots as for one. */
@Component
class PilotsViews {

    private final PilotDesk pilots;
    private final TaskDesk tasks;
    private final Vendors vendors;
    private final Clock clock;

    PilotsViews(PilotDesk pilots, TaskDesk tasks, Vendors vendors, Clock clock) {
        this.pilots = pilots;
        this.tasks = tasks;
        this.vendors = vendors;
        this.clock = clock;
    }

    PilotsView of(String text, String at, Paging paging) {
        PilotsFound found = pilots.find(text, PhaseFilter.read(at), paging);
        String address = UriComponentsBuilder.fromPath("/pilots")
                .queryParam("q", "{text}")
                .queryParam("at", "{at}")
                .encode()
                .buildAndExpand(text, at)
                .toUriString();
        return new PilotsView(
                rows(found.pilots()),
                PageTurner.of(paging, found.pilots().size(), found.total(), address),
                text,
                at,
                Arrays.stream(PhaseFilter.values())
                        .map(choice -> new Option(choice.word(), choice.title()))
                        .toList());
    }

    private List<PilotRow> rows(List<Pilot> page) {
        Map<VendorId, String> names =
                vendors.names(page.stream().map(Pilot::vendor).collect(Collectors.toUnmodifiableSet()));
        Map<PilotId, Long> mine = tasks.counts(page.stream().map(Pilot::id).collect(Collectors.toUnmodifiableSet()));
        Instant now = clock.instant();
        return page.stream()
                .map(pilot -> PilotRow.of(
                        pilot, names.getOrDefault(pilot.vendor(), ""), mine.getOrDefault(pilot.id(), 0L), now))
                .toList();
    }
}
