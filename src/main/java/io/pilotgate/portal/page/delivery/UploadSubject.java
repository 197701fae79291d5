package io.pilotgate.portal.page.delivery;

import io.pilotgate.delivery.Upload;
import io.pilotgate.delivery.UploadState;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.UploadDesk;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line about what was handed in on the pilot's page. */
@Component
@Order(15)
class UploadSubject implements Subject {

    private final UploadDesk desk;

    UploadSubject(UploadDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        List<Upload> newest = desk.of(pilot.id().value());
        long waiting = newest.stream()
                .filter(upload -> upload.state() == UploadState.CHECKED && !upload.isConfirmed())
                .count();
        String summary = newest.isEmpty()
                ? "nothing has been handed in"
                : newest.size() + " handed in" + (waiting == 0 ? "" : ", " + waiting + " not confirmed");
        return Optional.of(new SubjectLine("Handed in, receipts", "/pilots/" + pilot.id() + "/uploads", summary));
    }
}
