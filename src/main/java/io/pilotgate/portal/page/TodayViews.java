package io.pilotgate.portal.page;

import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.AccessDesk;
import io.pilotgate.portal.PilotDesk;
import io.pilotgate.portal.page.TodayView.DueRow;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the first page of a vendor's people, across their pilots. */
@Component
class TodayViews {

    private record Dated(Pilot pilot, DueThing thing) {}

    private final PilotDesk pilots;
    private final AccessDesk access;
    private final ObjectProvider<DueThings> due;
    private final BuyersTurn buyer;
    private final PilotLines lines;
    private final HandInViews desks;
    private final Zones zones;
    private final Clock clock;

    TodayViews(
            PilotDesk pilots,
            AccessDesk access,
            ObjectProvider<DueThings> due,
            BuyersTurn buyer,
            PilotLines lines,
            HandInViews desks,
            Zones zones,
            Clock clock) {
        this.pilots = pilots;
        this.access = access;
        this.due = due;
        this.buyer = buyer;
        this.lines = lines;
        this.desks = desks;
        this.zones = zones;
        this.clock = clock;
    }

    /** @param chosen the pilot that the forms are to be about; empty for the one that presses most */
    TodayView of(String chosen) {
        List<Pilot> open = pilots.visible();
        List<Dated> things = open.stream()
                .flatMap(pilot -> due.orderedStream()
                        .flatMap(kind -> kind.of(pilot).stream())
                        .map(thing -> new Dated(pilot, thing)))
                .sorted(Comparator.comparing(
                        dated -> dated.thing().at(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Optional<Pilot> current = current(open, things, chosen);
        return new TodayView(
                things.stream().map(this::row).toList(),
                open.stream().flatMap(pilot -> buyer.in(pilot).stream()).toList(),
                open.stream()
                        .map(pilot ->
                                lines.of(pilot, current.filter(pilot::equals).isPresent()))
                        .toList(),
                current.map(desks::of).orElse(null),
                open.size() > 1,
                access.zone().isEmpty());
    }

    /** The chosen one; else the one in delivery where something is due first; else any in delivery; else any. */
    private static Optional<Pilot> current(List<Pilot> open, List<Dated> things, String chosen) {
        return open.stream()
                .filter(pilot -> pilot.id().value().equals(chosen))
                .findFirst()
                .or(() -> things.stream()
                        .map(Dated::pilot)
                        .filter(pilot -> pilot.phase() == Phase.DELIVERY)
                        .findFirst())
                .or(() -> open.stream()
                        .filter(pilot -> pilot.phase() == Phase.DELIVERY)
                        .findFirst())
                .or(() -> open.stream().findFirst());
    }

    private DueRow row(Dated dated) {
        Instant at = dated.thing().at();
        Instant now = clock.instant();
        return new DueRow(
                dated.thing().title(),
                dated.thing().detail(),
                dated.thing().path(),
                dated.pilot().name(),
                at == null ? "" : TimeLeft.words(at, now),
                at == null ? "" : zones.of(dated.pilot()).time(at),
                at == null ? "" : style(at, now));
    }

    private static String style(Instant at, Instant now) {
        return switch (TaskRow.urgency(at, now)) {
            case OVERDUE -> "overdue";
            case SOON -> "soon";
            default -> "";
        };
    }
}
