package io.pilotgate.portal.page;

import io.pilotgate.portal.Doorkeeper;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what is due for a vendor's people, the list of pilots for the buyer's. */
@Controller
class HomePage {

    private final Doorkeeper door;

    HomePage(Doorkeeper door) {
        this.door = door;
    }

    @GetMapping("/")
    String home() {
        return door.person().isStaff() ? "redirect:/pilots" : "redirect:/today";
    }
}
