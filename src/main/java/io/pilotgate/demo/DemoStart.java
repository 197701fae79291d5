package io.pilotgate.demo;

import io.pilotgate.kernel.VendorId;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sets the demo up and says on the console where it is and who may sign in. */
@Component
@Profile("demo")
class DemoStart {

    private final DemoPeople people;
    private final DemoVendors vendors;
    private final DemoLaunches launches;
    private final PlayedPilots played;
    private final PlayedEvaluations evaluations;
    private final ServletWebServerApplicationContext server;

    DemoStart(
            DemoPeople people,
            DemoVendors vendors,
            DemoLaunches launches,
            PlayedPilots played,
            PlayedEvaluations evaluations,
            ServletWebServerApplicationContext server) {
        this.people = people;
        this.vendors = vendors;
        this.launches = launches;
        this.played = played;
        this.evaluations = evaluations;
        this.server = server;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        Map<DemoVendor, VendorId> registered = vendors.register();
        people.enter(registered);
        launches.launch(Objects.requireNonNull(registered.get(DemoVendor.SOUND)));
        played.begin(registered);
        evaluations.begin(registered);
        // Not through the log: this is for the person at the console.
        System.out.printf(
                """

                Pilotgate demo: everything in it is simulated, and gone when you end it.

                  Address   http://localhost:%d
                  Password  %s   (for each of these names)

                %s
                  Time and sample files: http://localhost:%d/demo

                """,
                server.getWebServer().getPort(),
                DemoPeople.PASSWORD,
                DemoPeople.signInData(),
                server.getWebServer().getPort());
    }
}
