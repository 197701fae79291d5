package io.pilotgate.portal.page.delivery;

import io.pilotgate.delivery.Upload;
import io.pilotgate.delivery.UploadState;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.UploadDesk;
import io.pilotgate.portal.page.DueThing;
import io.pilotgate.portal.page.DueThings;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was handed in and found right, and does not count before somebody says so. */
@Component
@Order(60)
class DueConfirmation implements DueThings {

    private final UploadDesk desk;

    DueConfirmation(UploadDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<DueThing> of(Pilot pilot) {
        return desk.of(pilot.id().value()).stream()
                .filter(upload -> upload.state() == UploadState.CHECKED && !upload.isConfirmed())
                .map(DueConfirmation::thing)
                .toList();
    }

    private static DueThing thing(Upload upload) {
        return new DueThing(
                "Confirm " + upload.what().fileName(),
                "Unconfirmed it does not count, and expires.",
                UploadRow.path(upload),
                upload.expiresAt());
    }
}
