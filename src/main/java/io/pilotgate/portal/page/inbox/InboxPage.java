package io.pilotgate.portal.page.inbox;

import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.Paging;
import io.pilotgate.portal.TaskDesk;
import io.pilotgate.portal.page.PageTurner;
import io.pilotgate.process.WaitingTasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All tasks that a person may work on, the soonest due first. */
@Controller
class InboxPage {

    private final TaskDesk desk;
    private final InboxRows rows;
    private final Doorkeeper door;

    InboxPage(TaskDesk desk, InboxRows rows, Doorkeeper door) {
        this.desk = desk;
        this.rows = rows;
        this.door = door;
    }

    @GetMapping("/tasks")
    String list(@RequestParam(defaultValue = "1") String page, Model model) {
        door.staff();
        Paging paging = Paging.of(page);
        WaitingTasks mine = desk.mine(paging);
        model.addAttribute("tasks", rows.of(mine.tasks()));
        model.addAttribute("turner", PageTurner.of(paging, mine.tasks().size(), mine.total(), "/tasks"));
        return "pages/tasks";
    }
}
