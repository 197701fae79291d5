package io.pilotgate.portal.api;

import io.pilotgate.agreement.Agreement;
import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.agreement.SignedAgreement;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.onboarding.SopVersion;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotsFound;
import io.pilotgate.portal.ContractDesk;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.Paging;
import io.pilotgate.portal.PhaseFilter;
import io.pilotgate.portal.PilotDesk;
import io.pilotgate.portal.SopDesk;
import io.pilotgate.portal.entry.ExampleEntry;
import io.pilotgate.portal.entry.LaunchEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots")
@Tag(name = "Pilots", description = "Launch pilots and see where they stand; a vendor's person sees the vendor's own")
class PilotsApi {

    private static final int MOST = 200;

    private final PilotDesk desk;
    private final Doorkeeper door;
    private final Agreements agreements;
    private final SopDesk sops;
    private final ContractDesk contracts;
    private final Clock clock;

    PilotsApi(
            PilotDesk desk, Doorkeeper door, Agreements agreements, SopDesk sops, ContractDesk contracts, Clock clock) {
        this.desk = desk;
        this.contracts = contracts;
        this.door = door;
        this.agreements = agreements;
        this.sops = sops;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "The pilots you may see, page by page: those that run first, then the newest",
            description = "X-Total-Count says how many there are on all pages, Link leads to the next page. q is a"
                    + " part of a pilot's or a vendor's name, or a pilot's id; at is running or a phase.")
    ResponseEntity<List<PilotJson>> all(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "" + MOST) String size) {
        Paging paging = Paging.of(page, size, MOST);
        PilotsFound found = desk.find(q, PhaseFilter.read(at), paging);
        Map<PilotId, ContractTerms> terms =
                agreements.terms(found.pilots().stream().map(Pilot::id).collect(Collectors.toUnmodifiableSet()));
        return ListPages.of(
                paging,
                found.total(),
                found.pilots().stream()
                        .map(pilot ->
                                PilotJson.of(pilot, Objects.requireNonNull(terms.get(pilot.id())), clock.instant()))
                        .toList());
    }

    @PostMapping
    @Operation(summary = "Launch a pilot")
    ResponseEntity<PilotJson> launch(@RequestBody LaunchEntry entry) {
        Pilot pilot = desk.launch(entry);
        return ResponseEntity.created(URI.create("/api/v1/pilots/" + pilot.id()))
                .body(json(pilot));
    }

    @PostMapping("/price-example")
    @Operation(
            summary = "Work out what a month would cost at the prices of a launch",
            description = "Of the launch its prices are read, with their currency. Nothing is kept or launched.")
    ContractApi.ExampleJson example(@RequestBody LaunchExample request) {
        return ContractApi.ExampleJson.of(contracts.workOut(
                Objects.requireNonNullElseGet(request.launch(), LaunchEntry::ofNothing),
                Objects.requireNonNullElse(request.example(), ExampleEntry.EMPTY)));
    }

    /** A launch and the month to see its prices by. */
    record LaunchExample(
            @Nullable LaunchEntry launch, @Nullable ExampleEntry example) {}

    @GetMapping("/{pilotId}")
    @Operation(summary = "One pilot")
    PilotJson one(@PathVariable String pilotId) {
        return json(door.pilot(pilotId));
    }

    @GetMapping("/{pilotId}/agreements")
    @Operation(summary = "The papers that are signed", description = "For staff.")
    Collection<SignedAgreement> agreements(@PathVariable String pilotId) {
        Agreement agreement = agreements.of(door.pilotForStaff(pilotId).id());
        return agreement.signed().values();
    }

    @GetMapping("/{pilotId}/sop-versions")
    @Operation(summary = "The SOP's versions and who signed them")
    List<SopVersion> sopVersions(@PathVariable String pilotId) {
        return sops.of(door.pilot(pilotId));
    }

    @PostMapping("/{pilotId}/sop-versions/{version}/vendor-signature")
    @Operation(summary = "Sign an SOP version for the vendor", description = "For the vendor's people.")
    SopVersion sign(@PathVariable String pilotId, @PathVariable String version) {
        return sops.signForVendor(pilotId, version);
    }

    private PilotJson json(Pilot pilot) {
        return PilotJson.of(pilot, agreements.of(pilot.id()).terms(), clock.instant());
    }
}
