package io.pilotgate.portal;

import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.pilot.Pilot;
import java.util.List;
import org.springframework.stereotype.Component;

/** Label batches that count, as both sides see them. */
@Component
public class DeliveryDesk {

    private final LabelBatches batches;

    DeliveryDesk(LabelBatches batches) {
        this.batches = batches;
    }

    public List<BatchReceipt> batches(Pilot pilot) {
        return batches.of(pilot.id());
    }
}
