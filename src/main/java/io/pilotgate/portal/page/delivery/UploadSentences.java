package io.pilotgate.portal.page.delivery;

import io.pilotgate.delivery.Upload;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.TimeLeft;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.Zones;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What there is to say about how an upload stands, for whoever looks at it. */
@Component
class UploadSentences {

    private final Zones zones;
    private final Clock clock;

    UploadSentences(Zones zones, Clock clock) {
        this.zones = zones;
        this.clock = clock;
    }

    List<String> about(Pilot pilot, Upload upload) {
        return switch (upload.state()) {
            case RECEIVED ->
                List.of(
                        "The file is kept and is being checked: " + Words.number(upload.rowsDone())
                                + " rows so far. Nothing is lost when you leave this page.",
                        upload.isConfirmed()
                                ? "It is confirmed, and counts as soon as the check finds nothing wrong."
                                : "Once it is checked it waits for confirmation.");
            case CHECKED ->
                List.of("Nothing is wrong with it. It does not count yet: confirm it.", expiry(pilot, upload));
            case FAULTY ->
                List.of("Nothing of it counts. Mend the file and hand it in anew"
                        + (upload.what().batch() == null ? "." : ", or read it by other columns."));
            case ACCEPTED ->
                List.of(
                        upload.what().batch() == null
                                ? "It is taken in. This is its receipt; it says of each report whether it counts."
                                : "It counts. This is its receipt.");
            case REPEATED ->
                List.of("The same file was handed in before and counts once. This is the receipt of then.");
            case WITHDRAWN -> List.of("It was withdrawn before it counted. Nothing of it is kept.");
            case EXPIRED -> List.of("Nobody confirmed it in time. Nothing of it counts; hand it in anew.");
        };
    }

    private String expiry(Pilot pilot, Upload upload) {
        return "Unconfirmed it expires: "
                + TimeLeft.words(upload.expiresAt(), clock.instant()).replace("due in", "in") + ", "
                + zones.of(pilot).time(upload.expiresAt()) + ".";
    }
}
