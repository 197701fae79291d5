package io.pilotgate.portal.api;

import io.pilotgate.agreement.prices.ModelAdvice;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.commercial.PriceAmendment;
import io.pilotgate.commercial.ProposedChange;
import io.pilotgate.commercial.pricing.Charge;
import io.pilotgate.kernel.Money;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.ContractDesk;
import io.pilotgate.portal.ContractDesk.WorkedOut;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.entry.ChangeOrderEntry;
import io.pilotgate.portal.entry.ExampleEntry;
import io.pilotgate.portal.entry.PriceAnswerEntry;
import io.pilotgate.portal.entry.PriceEntry;
import io.pilotgate.portal.entry.SurgeEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}")
@Tag(name = "Contract", description = "Prices that both sides agreed on, change orders and surge days")
class ContractApi {

    /** @param sentences what the prices in force say */
    record ContractJson(
            PriceTerms prices,
            List<String> sentences,
            List<PriceAmendment> amendments,
            List<ProposedChange> changeOrders,
            List<LocalDate> surgeDays) {}

    /** @param warning of items that take ten times as long, where the model is blind to them */
    record ExampleJson(
            YearMonth month,
            Money total,
            List<Charge> lines,
            @Nullable ModelAdvice advice,
            @Nullable String warning) {

        static ExampleJson of(WorkedOut worked) {
            return new ExampleJson(
                    worked.month(),
                    worked.charges().total(),
                    worked.charges().lines(),
                    worked.advice().orElse(null),
                    worked.warning().orElse(null));
        }
    }

    /** Prices and the month to see them by. */
    record ExampleRequest(
            @Nullable PriceEntry prices, @Nullable ExampleEntry example) {}

    private final ContractDesk desk;
    private final Doorkeeper door;

    ContractApi(ContractDesk desk, Doorkeeper door) {
        this.desk = desk;
        this.door = door;
    }

    @GetMapping("/prices")
    @Operation(summary = "The prices in force, every proposal with its answer, change orders and surge days")
    ContractJson contract(@PathVariable String pilotId) {
        Pilot pilot = door.pilot(pilotId);
        PriceTerms prices = desk.prices(pilot);
        return new ContractJson(
                prices, prices.sentences(), desk.amendments(pilot), desk.changes(pilot), desk.surgeDays(pilot));
    }

    @PostMapping("/prices")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Propose prices",
            description = "For leads, before the delivery begins. They are in force once the vendor accepts them.")
    PriceAmendment propose(@PathVariable String pilotId, @RequestBody PriceEntry entry) {
        return desk.propose(pilotId, entry);
    }

    @PostMapping("/prices/example")
    @Operation(
            summary = "Work out what a month would cost",
            description =
                    "Nothing is kept. With it come the model that fits the work and the warning of items that take"
                            + " ten times as long.")
    ExampleJson example(@PathVariable String pilotId, @RequestBody ExampleRequest request) {
        return ExampleJson.of(desk.workOut(
                pilotId,
                Objects.requireNonNullElse(request.prices(), PriceEntry.EMPTY),
                Objects.requireNonNullElse(request.example(), ExampleEntry.EMPTY)));
    }

    @PostMapping("/prices/answer")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Accept or decline the prices that were proposed, as the vendor, by their SHA-256")
    PriceAmendment answer(@PathVariable String pilotId, @RequestBody PriceAnswerEntry entry) {
        return desk.answer(pilotId, entry);
    }

    @PostMapping("/change-orders")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Propose a change of the scope with its price", description = "For leads.")
    ProposedChange proposeChange(@PathVariable String pilotId, @RequestBody ChangeOrderEntry entry) {
        return desk.proposeChange(pilotId, entry);
    }

    @PostMapping("/change-orders/{number}/answer")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Accept or decline a change order, as the vendor")
    ProposedChange answerChange(
            @PathVariable String pilotId, @PathVariable String number, @RequestBody PriceAnswerEntry entry) {
        return desk.answerChange(pilotId, number, entry);
    }

    @PostMapping("/surge-days")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Order a surge for a day", description = "For leads, on the day at the latest.")
    List<LocalDate> orderSurge(@PathVariable String pilotId, @RequestBody SurgeEntry entry) {
        desk.orderSurge(pilotId, entry);
        return desk.surgeDays(door.pilot(pilotId));
    }
}
