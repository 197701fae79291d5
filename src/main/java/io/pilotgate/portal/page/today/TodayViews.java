package io.pilotgate.portal.page.today;

import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.AccessDesk;
import io.pilotgate.portal.PilotDesk;
import io.pilotgate.portal.page.DueThing;
import io.pilotgate.portal.page.DueThings;
import io.pilotgate.portal.page.TimeLeft;
import io.pilotgate.portal.page.TwoZones;
import io.pilotgate.portal.page.Zones;
import io.pilotgate.portal.page.delivery.HandInViews;
import io.pilotgate.portal.page.questionnaire.DueQuestionnaires;
import io.pilotgate.portal.page.task.TaskRow;
import io.pilotgate.portal.page.today.TodayView.DueRow;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the first page of a vendor's people, across their pilots. */
@Component
class TodayViews {

    /** @param pilot null where it belongs to none */
    private record Dated(@Nullable Pilot pilot, String name, TwoZones zones, DueThing thing) {}

    private final PilotDesk pilots;
    private final AccessDesk access;
    private final ObjectProvider<DueThings> due;
    private final DueQuestionnaires asked;
    private final BuyersTurn buyer;
    private final PilotLines lines;
    private final HandInViews desks;
    private final Zones zones;
    private final Clock clock;

    TodayViews(
            PilotDesk pilots,
            AccessDesk access,
            ObjectProvider<DueThings> due,
            DueQuestionnaires asked,
            BuyersTurn buyer,
            PilotLines lines,
            HandInViews desks,
            Zones zones,
            Clock clock) {
        this.pilots = pilots;
        this.access = access;
        this.due = due;
        this.asked = asked;
        this.buyer = buyer;
        this.lines = lines;
        this.desks = desks;
        this.zones = zones;
        this.clock = clock;
    }

    /** @param chosen the pilot that the forms are to be about; empty for the one that presses most */
    TodayView of(String chosen) {
        List<Pilot> open = pilots.visible();
        List<Dated> things = Stream.concat(questionnaires(), open.stream().flatMap(this::things))
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

    private Stream<Dated> things(Pilot pilot) {
        return due.orderedStream()
                .flatMap(kind -> kind.of(pilot).stream())
                .map(thing -> new Dated(pilot, pilot.name(), zones.of(pilot), thing));
    }

    private Stream<Dated> questionnaires() {
        return asked.own().stream().map(owed -> new Dated(null, "none", owed.zones(), owed.thing()));
    }

    /** The chosen one; else the one in delivery where something is due first; else any in delivery; else any. */
    private static Optional<Pilot> current(List<Pilot> open, List<Dated> things, String chosen) {
        return open.stream()
                .filter(pilot -> pilot.id().value().equals(chosen))
                .findFirst()
                .or(() -> things.stream()
                        .map(Dated::pilot)
                        .filter(Objects::nonNull)
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
                dated.name(),
                at == null ? "" : TimeLeft.words(at, now),
                at == null ? "" : dated.zones().time(at),
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
