package io.pilotgate.portal.page.pilot;

import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.Paging;
import io.pilotgate.portal.PilotDesk;
import io.pilotgate.portal.TaskDesk;
import io.pilotgate.portal.page.inbox.InboxRows;
import io.pilotgate.process.WaitingTasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pilots that a person may see, a page at a time, and what waits for that person soonest. */
@Controller
class PilotsPage {

    private static final Paging SOONEST = new Paging(1, 10);

    private final PilotsViews views;
    private final PilotDesk pilots;
    private final TaskDesk tasks;
    private final InboxRows rows;
    private final Doorkeeper door;

    PilotsPage(PilotsViews views, PilotDesk pilots, TaskDesk tasks, InboxRows rows, Doorkeeper door) {
        this.views = views;
        this.pilots = pilots;
        this.tasks = tasks;
        this.rows = rows;
        this.door = door;
    }

    /**
     * @param q a part of the pilot's or the vendor's name, or the pilot's id
     * @param at where the pilots stand, see {@link io.pilotgate.portal.PhaseFilter}
     */
    @GetMapping("/pilots")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        WaitingTasks mine = tasks.mine(SOONEST);
        model.addAttribute("view", views.of(q.strip(), at.strip(), Paging.of(page)));
        model.addAttribute("tasks", rows.of(mine.tasks()));
        model.addAttribute("waiting", mine.total());
        model.addAttribute("staff", door.person().isStaff());
        model.addAttribute("mayLaunch", pilots.mayLaunch());
        return "pages/pilots";
    }
}
