package io.pilotgate.portal.api;

import io.pilotgate.evaluation.quotes.RecordedQuote;
import io.pilotgate.evaluation.quotes.SetPriceBand;
import io.pilotgate.portal.QuoteDesk;
import io.pilotgate.portal.entry.PriceBandEntry;
import io.pilotgate.portal.entry.QuoteEntry;
import io.pilotgate.portal.entry.WithdrawalEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Vendors")
class QuotesApi {

    private final QuoteDesk desk;

    QuotesApi(QuoteDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/vendors/{vendorId}/quotes")
    @Operation(summary = "The vendor's quotes, newest first; the newest of each work counts")
    List<RecordedQuote> quotes(@PathVariable String vendorId) {
        return desk.quotes(vendorId);
    }

    @PostMapping("/api/v1/vendors/{vendorId}/quotes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put a quote on record", description = "For leads, finance and administrators.")
    List<RecordedQuote> record(@PathVariable String vendorId, @RequestBody QuoteEntry entry) {
        desk.record(vendorId, entry);
        return desk.quotes(vendorId);
    }

    @GetMapping("/api/v1/price-bands")
    @Operation(summary = "What the buyer knows work to cost")
    List<SetPriceBand> bands() {
        return desk.bands();
    }

    @PostMapping("/api/v1/price-bands")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Set a price band", description = "For leads, finance and administrators. The newest counts.")
    List<SetPriceBand> setBand(@RequestBody PriceBandEntry entry) {
        desk.setBand(entry);
        return desk.bands();
    }

    @PostMapping("/api/v1/price-bands/{bandId}/withdrawal")
    @Operation(
            summary = "Withdraw a price band",
            description = "For leads, finance and administrators. The band before it does not come back.")
    List<SetPriceBand> withdraw(@PathVariable String bandId, @RequestBody WithdrawalEntry entry) {
        desk.withdrawBand(bandId, entry);
        return desk.bands();
    }
}
