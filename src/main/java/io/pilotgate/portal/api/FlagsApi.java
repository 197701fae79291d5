package io.pilotgate.portal.api;

import io.pilotgate.evaluation.FlagRecord;
import io.pilotgate.evaluation.RedFlag;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.portal.FlagDesk;
import io.pilotgate.portal.VendorDesk;
import io.pilotgate.portal.entry.ClearanceEntry;
import io.pilotgate.portal.entry.RecordedFlagEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/vendors/{vendorId}/red-flags")
@Tag(name = "Vendors")
class FlagsApi {

    /** @param trace every flag that was ever noticed, the newest first */
    record FlagsJson(List<RedFlag> open, List<FlagRecord> trace) {}

    private final VendorDesk vendors;
    private final FlagDesk flags;

    FlagsApi(VendorDesk vendors, FlagDesk flags) {
        this.vendors = vendors;
        this.flags = flags;
    }

    @GetMapping
    @Operation(summary = "Open red flags, and the trace of all")
    FlagsJson all(@PathVariable String vendorId) {
        Vendor vendor = vendors.find(vendorId);
        return new FlagsJson(vendors.openFlags(vendor), vendors.flagTrace(vendor));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Record a flag that only people notice", description = "RF3 or RF6, with what shows it.")
    FlagsJson record(@PathVariable String vendorId, @RequestBody RecordedFlagEntry entry) {
        flags.record(vendors.find(vendorId), entry);
        return all(vendorId);
    }

    @PostMapping("/{flag:RF[1-9]}/clearance")
    @Operation(summary = "Clear a recorded flag", description = "With evidence; your name stands beside it.")
    FlagsJson clear(@PathVariable String vendorId, @PathVariable String flag, @RequestBody ClearanceEntry entry) {
        flags.clear(vendors.find(vendorId), flag, entry);
        return all(vendorId);
    }
}
