package io.pilotgate.portal.page.quality;

import io.pilotgate.decision.quality.QualityReport;
import io.pilotgate.decision.quality.ScaleTest;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.QualityDesk;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.PilotHeads;
import io.pilotgate.portal.page.SentForm;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers the page of quality over time, with whatever form was refused on it. */
@Component
class QualityViews {

    private final Doorkeeper door;
    private final QualityDesk desk;
    private final PilotHeads heads;
    private final QualityRows rows;

    QualityViews(Doorkeeper door, QualityDesk desk, PilotHeads heads, QualityRows rows) {
        this.door = door;
        this.desk = desk;
        this.heads = heads;
        this.rows = rows;
    }

    ModelAndView show(String pilotId, SentForm sent, HttpStatus status) {
        Pilot pilot = door.pilot(pilotId);
        ModelAndView page = new ModelAndView("pages/quality", status);
        page.addObject("view", desk.isStaff() ? staff(pilot) : vendor(pilot));
        page.addObject("sent", sent);
        return page;
    }

    private QualityView staff(Pilot pilot) {
        QualityReport report = desk.report(pilot);
        return new QualityView(
                heads.of(pilot).header(),
                QualityCharts.layers(report.weeks()),
                report.audited()
                        .map(work -> List.of(
                                QualityCharts.days(work),
                                QualityCharts.versions(report.versions()),
                                QualityCharts.people(work)))
                        .orElse(List.of()),
                report.audited().isPresent()
                        ? ""
                        : "No data: what is delivered of the sealed blind set is measured once there is some of it. The"
                                + " page Figures says how far that is.",
                List.of(QualityCharts.versionTable(report.versions())),
                rows.faults(pilot),
                report.trainings().stream().map(QualityRows::training).toList(),
                rows.tests(pilot, desk.testFigures(pilot)),
                Option.of(ScaleTest.Kind.class, ScaleTest.Kind::title),
                true,
                desk.mayMark(),
                desk.mayLog(pilot),
                desk.mayPlan());
    }

    /** Nothing of it is measured against truth. */
    private QualityView vendor(Pilot pilot) {
        return new QualityView(
                heads.of(pilot).header(),
                QualityCharts.layers(desk.weeks(pilot)),
                List.of(),
                "",
                List.of(),
                List.of(),
                desk.trainings(pilot).stream().map(QualityRows::training).toList(),
                rows.tests(pilot, List.of()),
                List.of(),
                false,
                false,
                desk.mayLog(pilot),
                false);
    }
}
