package io.pilotgate.portal.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page is the list of pilots. */
@Controller
class HomePage {

    @GetMapping("/")
    String home() {
        return "redirect:/pilots";
    }
}
