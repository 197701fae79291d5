package io.pilotgate.portal.page.records;

import io.pilotgate.correspondence.Moment;
import io.pilotgate.correspondence.ReminderTable;
import io.pilotgate.portal.Doorkeeper;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is reminded of what and when, straight from the table that the reminders follow. */
@Controller
class RemindersPage {

    private final Doorkeeper door;

    RemindersPage(Doorkeeper door) {
        this.door = door;
    }

    @GetMapping("/reminders")
    String table(Model page) {
        door.staff();
        page.addAttribute(
                "moments", Arrays.stream(Moment.values()).map(Moment::title).toList());
        page.addAttribute(
                "rows", ReminderTable.ROWS.stream().map(ReminderRow::of).toList());
        return "pages/reminders";
    }
}
