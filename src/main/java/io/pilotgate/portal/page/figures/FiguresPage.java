package io.pilotgate.portal.page.figures;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.FigureDesk;
import io.pilotgate.portal.FigureDesk.Standing;
import io.pilotgate.portal.FigureTable;
import io.pilotgate.portal.page.Frames;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a pilot's figures, one a set. */
@Controller
@RequestMapping("/pilots/{pilotId}/figures")
class FiguresPage {

    private static final String SET = "{set:agreement|blind|calibration|days}";

    /** How often the page looks again while figures are computed; a header, for it works without scripts. */
    private static final String AGAIN = "3";

    private final Doorkeeper door;
    private final FigureDesk desk;
    private final FigureViews views;

    FiguresPage(Doorkeeper door, FigureDesk desk, FigureViews views) {
        this.door = door;
        this.desk = desk;
        this.views = views;
    }

    /** The last set that has figures, for that is what is asked about. */
    @GetMapping
    String newest(@PathVariable String pilotId) {
        Pilot pilot = door.pilot(pilotId);
        List<Standing> all = desk.all(pilot);
        Standing shown = all.stream()
                .filter(standing -> standing.done() != null && standing.set().isAgainstTruth())
                .reduce((earlier, later) -> later)
                .orElseGet(() -> all.get(all.size() - 1));
        return "redirect:" + FigureViews.path(pilot, shown);
    }

    @GetMapping("/" + SET)
    ModelAndView show(@PathVariable String pilotId, @PathVariable String set, HttpServletResponse response) {
        Pilot pilot = door.pilot(pilotId);
        FiguresView view = views.of(pilot, desk.standing(pilot, set));
        if (view.isUnderWay()) {
            response.setHeader("Refresh", AGAIN);
        }
        return new ModelAndView("pages/figures", "view", view);
    }

    /** Before there are figures the page says what is missing. */
    @GetMapping("/" + SET + ".{ending:csv|xlsx}")
    void save(
            @PathVariable String pilotId,
            @PathVariable String set,
            @PathVariable String ending,
            HttpServletResponse response)
            throws IOException {
        Pilot pilot = door.pilot(pilotId);
        Standing standing = desk.standing(pilot, set);
        if (standing.done() == null) {
            response.sendRedirect(FigureViews.path(pilot, standing));
        } else {
            FigureTable.of(pilot, standing).write(response, ending);
        }
    }

    @PostMapping("/" + SET)
    String compute(@PathVariable String pilotId, @PathVariable String set, RedirectAttributes redirect) {
        Pilot pilot = door.pilot(pilotId);
        desk.compute(pilot, set);
        redirect.addFlashAttribute(Frames.NOTICE, "The figures are computed anew; this page shows how far that is.");
        return "redirect:" + FigureViews.path(pilot, desk.standing(pilot, set));
    }
}
