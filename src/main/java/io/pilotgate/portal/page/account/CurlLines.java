package io.pilotgate.portal.page.account;

import io.pilotgate.onboarding.SopVersion;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.portal.SopDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Commands that do at a terminal what the pages do: with the real address, the person's pilot and a day that is due. */
@Component
class CurlLines {

    private static final String CALL = "curl -sS -H \"Authorization: Bearer $PILOTGATE_TOKEN\"";
    private static final String NEXT = " \\\n  ";

    /** Tried again after a broken line, it goes out under the same key and is taken once. */
    private static final String HAND_IN = CALL + NEXT + "--retry 5 -H \"Idempotency-Key: $(uuidgen)\"" + NEXT;

    private final PublicAddress address;
    private final SopDesk sops;
    private final Clock clock;

    CurlLines(PublicAddress address, SopDesk sops, Clock clock) {
        this.address = address;
        this.sops = sops;
        this.clock = clock;
    }

    CurlLine pilots() {
        return new CurlLine("pilots", "See your pilots", CALL + NEXT + "'" + address.text() + "/api/v1/pilots'");
    }

    List<CurlLine> ofVendor(Pilot pilot) {
        String at = address.text() + "/api/v1/pilots/" + pilot.id();
        return List.of(
                new CurlLine("report", "Send a daily report", HAND_IN + json(pilot) + "'" + at + "/daily-reports'"),
                new CurlLine(
                        "reports",
                        "Send daily reports as a file, CSV or JSON",
                        HAND_IN + "-F 'file=@daily-reports.csv'" + NEXT + "'" + at + "/daily-reports'"),
                new CurlLine(
                        "labels",
                        "Deliver a label batch",
                        HAND_IN + "-F 'purpose=PRODUCTION' -F 'sopVersion=" + sopVersion(pilot)
                                + "'" + NEXT + "-F 'file=@labels.csv'" + NEXT + "'" + at
                                + "/label-batches'"));
    }

    /** The newest that both sides signed. */
    private String sopVersion(Pilot pilot) {
        return sops.of(pilot).stream()
                .filter(SopVersion::isSignedByBoth)
                .map(SopVersion::version)
                .reduce((older, newer) -> newer)
                .orElse("1.0");
    }

    private String json(Pilot pilot) {
        return "-H 'Content-Type: application/json'" + NEXT + "-d '{\"day\":\"" + day(pilot.schedule())
                + "\",\"itemsDelivered\":1200,\"claimedAccuracy\":0.985,\"exceptions\":3,\"annotatorsAtWork\":14}'"
                + NEXT;
    }

    /** Today where a report is due today; else the last day that one was due on; before the first one, that one. */
    private LocalDate day(PilotSchedule schedule) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), schedule.zone());
        List<LocalDate> days = schedule.reportDays();
        return days.stream()
                .filter(day -> !day.isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(days.get(0));
    }
}
