package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.BatchEntry;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Label batches that the vendor hands in, with receipts that both sides see. */
@Component
public class DeliveryDesk {

    private final Doorkeeper door;
    private final LabelBatches batches;

    DeliveryDesk(Doorkeeper door, LabelBatches batches) {
        this.door = door;
        this.batches = batches;
    }

    public List<BatchReceipt> batches(Pilot pilot) {
        return batches.of(pilot.id());
    }

    public BatchReceipt deliver(String pilotId, BatchEntry entry, MultipartFile file) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        BatchPurpose purpose = entry.batchPurpose();
        LabelColumns columns = entry.columns();
        return new UploadedFile(file)
                .read((name, content) -> batches.submit(pilot.id(), purpose, name, content, columns, person.id()));
    }
}
