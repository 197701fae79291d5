package io.pilotgate.portal.page.delivery;

import io.pilotgate.files.PilotDocument;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.DeliveryDesk;
import io.pilotgate.portal.DocumentDesk;
import io.pilotgate.portal.SopDesk;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what was handed in, as the person at the door may see it. */
@Component
public class WorkSections {

    private final DocumentDesk documents;
    private final SopDesk sops;
    private final DeliveryDesk deliveries;

    WorkSections(DocumentDesk documents, SopDesk sops, DeliveryDesk deliveries) {
        this.documents = documents;
        this.sops = sops;
        this.deliveries = deliveries;
    }

    public WorkSection of(Pilot pilot) {
        ZoneId zone = pilot.schedule().zone();
        List<PilotDocument> visible = documents.of(pilot.id().value());
        return new WorkSection(
                visible.stream().map(document -> DocumentRow.of(document, zone)).toList(),
                SopRow.of(sops.of(pilot), visible, zone),
                deliveries.batches(pilot).stream()
                        .map(receipt -> BatchRow.of(receipt, pilot))
                        .toList());
    }
}
