package io.pilotgate.portal.page.account;

import io.pilotgate.access.Account;
import io.pilotgate.access.ApiCall;
import io.pilotgate.access.ApiToken;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.AccessDesk;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.PilotDesk;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.account.AccessView.CallRow;
import io.pilotgate.portal.page.account.AccessView.TokenRow;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers the page about a person's own access. */
@Component
class AccessViews {

    private final AccessDesk desk;
    private final Doorkeeper door;
    private final PilotDesk pilots;
    private final Vendors vendors;
    private final CurlLines lines;

    AccessViews(AccessDesk desk, Doorkeeper door, PilotDesk pilots, Vendors vendors, CurlLines lines) {
        this.desk = desk;
        this.door = door;
        this.pilots = pilots;
        this.vendors = vendors;
        this.lines = lines;
    }

    /** @param chosen the pilot that the commands are to be about; empty for the one that needs them first */
    AccessView of(String chosen) {
        ZoneId zone = desk.zone().orElse(ZoneOffset.UTC);
        List<Pilot> visible = door.person().isStaff() ? List.of() : inOrder(chosen);
        // Calls first: they bring the last use of the tokens up to date.
        List<CallRow> calls = desk.calls().stream().map(call -> row(call, zone)).toList();
        return new AccessView(
                facts(door.person()),
                desk.tokens().stream().map(token -> row(token, zone)).toList(),
                visible.stream()
                        .map(pilot -> new Option(pilot.id().value(), pilot.name()))
                        .toList(),
                commands(visible),
                calls,
                Words.zone(zone),
                desk.zone().map(ZoneId::getId).orElse(""),
                !door.person().isStaff(),
                Option.zones());
    }

    private List<CurlLine> commands(List<Pilot> visible) {
        List<CurlLine> commands = new ArrayList<>();
        commands.add(lines.pilots());
        visible.stream().findFirst().map(lines::ofVendor).ifPresent(commands::addAll);
        return List.copyOf(commands);
    }

    /** The chosen one first, then those that deliver. */
    private List<Pilot> inOrder(String chosen) {
        Comparator<Pilot> order =
                Comparator.comparing(pilot -> !pilot.id().value().equals(chosen));
        return pilots.visible().stream()
                .sorted(order.thenComparing(pilot -> pilot.phase() != Phase.DELIVERY))
                .toList();
    }

    private List<Fact> facts(Account person) {
        VendorId vendor = person.vendor();
        return List.of(
                new Fact("Sign-in name", person.id().value()),
                new Fact("E-mail", person.email()),
                new Fact(
                        "Role",
                        person.roles().stream().map(Words::name).sorted().collect(Collectors.joining(", "))),
                new Fact(
                        "Organisation",
                        vendor == null ? "our own" : vendors.find(vendor).name()));
    }

    private static TokenRow row(ApiToken token, ZoneId zone) {
        OffsetDateTime used = token.lastUsedAt();
        return new TokenRow(
                token.id(),
                token.label(),
                Words.time(token.issuedAt().toInstant(), zone),
                used == null ? "never" : Words.time(used.toInstant(), zone));
    }

    private static CallRow row(ApiCall call, ZoneId zone) {
        String label = call.tokenLabel();
        return new CallRow(
                Words.second(call.at(), zone),
                call.method() + " " + call.path(),
                call.status(),
                call.status() < 400 ? "met" : "held",
                Words.number(call.took().toMillis()) + " ms",
                label == null ? "name and password" : label);
    }
}
