package io.pilotgate.delivery;

import io.pilotgate.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one short transaction in which a checked upload comes to count. */
@Component
class UploadAcceptance {

    private final UploadStore store;
    private final UploadHandlings handlings;
    private final DeliveryStore deliveries;
    private final ApplicationEventPublisher facts;

    UploadAcceptance(
            UploadStore store, UploadHandlings handlings, DeliveryStore deliveries, ApplicationEventPublisher facts) {
        this.store = store;
        this.handlings = handlings;
        this.deliveries = deliveries;
        this.facts = facts;
    }

    /**
     * Does nothing where it does not wait for this any more.
     *
     * @throws Refusal where the pilot has moved on since the check
     */
    @Transactional
    public void accept(Upload checked) {
        // One after the other: two batches at once could both give the same answer first.
        boolean locked = deliveries.isLockedForUpdate(checked.pilot());
        Upload upload = store.find(checked.id()).orElseThrow();
        if (upload.state() != UploadState.CHECKED || !upload.isConfirmed()) {
            return;
        }
        UploadHandling handling = handlings.of(upload);
        boolean repeated = handling.known(upload).isPresent();
        if (!repeated) {
            handling.accept(upload, locked);
        }
        UploadState end = repeated ? UploadState.REPEATED : UploadState.ACCEPTED;
        if (!store.move(upload.id(), UploadState.CHECKED, end)) {
            throw Refusal.conflict("upload", "This upload was withdrawn at the same moment.");
        }
        if (!repeated) {
            facts.publishEvent(new UploadAccepted(upload.pilot(), upload.id()));
        }
    }
}
