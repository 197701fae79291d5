package io.pilotgate.portal.entry;

import io.pilotgate.agreement.Consequence;
import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.kernel.Percent;
import io.pilotgate.portal.entry.Reading.Read;
import org.jspecify.annotations.Nullable;

/** Reads the contract terms out of a launch. */
final class ContractEntry {

    private final LaunchEntry entry;
    private final Reading reading;

    ContractEntry(LaunchEntry entry, Reading reading) {
        this.entry = entry;
        this.reading = reading;
    }

    Read<ContractTerms> read() {
        var target = share("target", entry.target(), "Set the target: the accuracy that is good, such as 98%.");
        var floor = share("floor", entry.floor(), "Set the floor: the accuracy that is bad, such as 95%.");
        var producer = share("producerRisk", entry.producerRisk(), "Set the producer's risk, such as 5%.");
        var consumer = share("consumerRisk", entry.consumerRisk(), "Set the consumer's risk, such as 10%.");
        var threshold = share(
                "threshold", entry.threshold(), "Set the threshold under which the consequence is due, such as 97%.");
        var consequence = reading.combine(() -> new Field("consequence", entry.consequence())
                .choice(Consequence.class, "Choose what is due under the threshold."));
        var currency = reading.combine(() -> LaunchPrices.currency(entry));
        var prices = new LaunchPrices(entry, reading).read(currency);
        var sla = (entry.sla() == null ? SlaEntry.EMPTY : entry.sla()).read(reading);
        var pause = (entry.pause() == null ? PauseEntry.EMPTY : entry.pause()).read(reading);
        var exit = (entry.exit() == null ? ExitEntry.EMPTY : entry.exit()).read(reading, currency);
        return reading.combine(() -> new ContractTerms(
                target.get(),
                floor.get(),
                producer.get(),
                consumer.get(),
                threshold.get(),
                consequence.get(),
                sla.get(),
                pause.get(),
                exit.get(),
                prices.get().unitPrice(),
                prices.get().terms()));
    }

    private Read<Percent> share(String place, @Nullable String entered, String mend) {
        return reading.at(place, () -> new Field(place, entered).percent(mend));
    }
}
