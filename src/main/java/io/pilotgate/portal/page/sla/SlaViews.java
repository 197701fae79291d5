package io.pilotgate.portal.page.sla;

import io.pilotgate.calendar.OverlapHours;
import io.pilotgate.delivery.SlaTier;
import io.pilotgate.delivery.turnaround.CommunicationReport;
import io.pilotgate.delivery.turnaround.DelayCause;
import io.pilotgate.delivery.turnaround.SlaReport;
import io.pilotgate.delivery.turnaround.SlaStanding;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.SlaDesk;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.PilotHeads;
import io.pilotgate.portal.page.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers the page of both sides' turnaround, with whatever form was refused on it. */
@Component
class SlaViews {

    /** Over a year the clocks of both sides have changed as often as they do. */
    private static final int DAYS_AHEAD = 365;

    private final Doorkeeper door;
    private final SlaDesk desk;
    private final PilotHeads heads;
    private final SlaRows rows;
    private final DelayRows delays;
    private final HoursForms hours;
    private final Clock clock;

    SlaViews(
            Doorkeeper door,
            SlaDesk desk,
            PilotHeads heads,
            SlaRows rows,
            DelayRows delays,
            HoursForms hours,
            Clock clock) {
        this.door = door;
        this.desk = desk;
        this.heads = heads;
        this.rows = rows;
        this.delays = delays;
        this.hours = hours;
        this.clock = clock;
    }

    ModelAndView show(String pilotId, SentForm sent, HttpStatus status) {
        Pilot pilot = door.pilot(pilotId);
        ModelAndView page = new ModelAndView("pages/sla", status);
        page.addObject("view", view(pilot));
        page.addObject("sent", sent);
        return page;
    }

    private SlaView view(Pilot pilot) {
        SlaReport report = desk.report(pilot);
        CommunicationReport talk = desk.communication(pilot);
        return new SlaView(
                heads.of(pilot).header(),
                SlaStanding.BASIS,
                report.tiers().stream().map(TierRows::row).toList(),
                TierRows.chart(report),
                report.requests().stream()
                        .sorted(Comparator.comparing((SlaStanding standing) ->
                                        standing.request().number())
                                .reversed())
                        .map(standing -> rows.request(pilot, standing))
                        .toList(),
                report.buyerLate().isZero() ? "none on record" : SlaRows.time(report.buyerLate()),
                delays.rows(pilot, report),
                desk.overlap(pilot)
                        .map(overlap -> words(overlap, pilot))
                        .orElse("No data: both sides have to say when they are at work."),
                TalkRows.shares(talk),
                TalkRows.of(talk),
                CommunicationReport.FORMULA,
                hours.of(pilot),
                Option.of(SlaTier.class, SlaTier::title),
                Option.of(DelayCause.class, DelayCause::title),
                desk.mayAsk(),
                desk.mayAsk() || desk.isVendor(pilot));
    }

    private String words(OverlapHours overlap, Pilot pilot) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
        return overlap.daily(new DateSpan(today, today.plusDays(DAYS_AHEAD)))
                .map(range -> range.least().equals(range.most())
                        ? SlaRows.time(range.least()) + " on each day on which both sides work."
                        : SlaRows.time(range.least()) + " to " + SlaRows.time(range.most())
                                + " on a day on which both sides work, as clocks change through the year.")
                .orElse("None: there is no day on which both sides work.");
    }
}
