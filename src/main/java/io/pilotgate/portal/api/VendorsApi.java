package io.pilotgate.portal.api;

import io.pilotgate.evaluation.Certificate;
import io.pilotgate.evaluation.FlagRecord;
import io.pilotgate.evaluation.FlagRecord.Clearing;
import io.pilotgate.evaluation.PendingFlag;
import io.pilotgate.evaluation.RedFlag;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.VendorsFound;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.portal.Paging;
import io.pilotgate.portal.VendorDesk;
import io.pilotgate.portal.entry.CertificateEntry;
import io.pilotgate.portal.entry.VendorEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
@RequestMapping("/api/v1/vendors")
@Tag(name = "Vendors", description = "The register, for staff")
class VendorsApi {

    /**
     * A vendor with the red flags that stand open against it today, and those that were ever noticed.
     *
     * @param waitingRedFlags what our own people have to find out before it can be told; it holds like an open flag
     */
    record VendorJson(
            VendorId id,
            String name,
            String contactName,
            String contactEmail,
            String country,
            String specialisation,
            @Nullable Certificate iso27001,
            @Nullable ZoneId zone,
            List<RedFlag> openRedFlags,
            List<PendingFlag> waitingRedFlags,
            List<FlagJson> redFlagTrace) {}

    /** @param clearedAt null while it stands, as are {@code clearedBy} and {@code clearedHow} */
    record FlagJson(
            String code,
            String title,
            String reason,
            Instant openedAt,
            @Nullable Instant clearedAt,
            @Nullable PersonId clearedBy,
            @Nullable String clearedHow) {

        static FlagJson of(FlagRecord flag) {
            Clearing clearing = flag.clearing().orElse(null);
            return new FlagJson(
                    flag.code(),
                    flag.title(),
                    flag.reason(),
                    flag.openedAt(),
                    clearing == null ? null : clearing.at(),
                    clearing == null ? null : clearing.by(),
                    clearing == null ? null : clearing.how());
        }
    }

    private static final int MOST = 100;

    private final VendorDesk desk;

    VendorsApi(VendorDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary = "The vendors by name, page by page",
            description = "X-Total-Count says how many there are on all pages, Link leads to the next page. q is a"
                    + " part of the name.")
    ResponseEntity<List<VendorJson>> all(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "" + MOST) String size) {
        Paging paging = Paging.of(page, size, MOST);
        VendorsFound found = desk.find(q, paging);
        List<Vendor> all = found.vendors();
        Map<VendorId, List<RedFlag>> open = desk.openFlags(all);
        Map<VendorId, List<PendingFlag>> waiting = desk.waitingFlags(all);
        Map<VendorId, List<FlagRecord>> traces = desk.flagTraces(all);
        return ListPages.of(
                paging,
                found.total(),
                all.stream()
                        .map(vendor -> json(
                                vendor,
                                open.getOrDefault(vendor.id(), List.of()),
                                waiting.getOrDefault(vendor.id(), List.of()),
                                newestFirst(traces.getOrDefault(vendor.id(), List.of()))))
                        .toList());
    }

    @PostMapping
    @Operation(summary = "Register a vendor")
    ResponseEntity<VendorJson> register(@RequestBody VendorEntry entry) {
        Vendor vendor = desk.register(entry);
        return ResponseEntity.created(URI.create("/api/v1/vendors/" + vendor.id()))
                .body(json(vendor));
    }

    @GetMapping("/{vendorId}")
    @Operation(summary = "One vendor")
    VendorJson one(@PathVariable String vendorId) {
        return json(desk.find(vendorId));
    }

    @PostMapping("/{vendorId}/certificate")
    @Operation(summary = "Put a newer ISO 27001 certificate on record")
    VendorJson renew(@PathVariable String vendorId, @RequestBody CertificateEntry entry) {
        return json(desk.renewCertificate(vendorId, entry));
    }

    private static List<FlagRecord> newestFirst(List<FlagRecord> trace) {
        List<FlagRecord> turned = new ArrayList<>(trace);
        Collections.reverse(turned);
        return turned;
    }

    private VendorJson json(Vendor vendor) {
        return json(vendor, desk.openFlags(vendor), desk.waitingFlags(vendor), desk.flagTrace(vendor));
    }

    private static VendorJson json(
            Vendor vendor, List<RedFlag> open, List<PendingFlag> waiting, List<FlagRecord> trace) {
        return new VendorJson(
                vendor.id(),
                vendor.name(),
                vendor.contactName(),
                vendor.contactEmail(),
                vendor.country(),
                vendor.specialisation(),
                vendor.iso27001(),
                vendor.zone(),
                open,
                waiting,
                trace.stream().map(FlagJson::of).toList());
    }
}
