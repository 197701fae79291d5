package io.pilotgate.demo;

import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.rehearsal.Cast;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The demo executes its jobs itself, once a second. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableScheduling
class DemoSettings {

    /** The simulated people are those who may sign in: what is played shows their names. */
    @Bean
    Cast cast(Pilots pilots, Vendors vendors) {
        return new Cast(
                DemoPeople.LEAD,
                new PersonId("leo"),
                new PersonId("quinn"),
                new PersonId("sam"),
                new PersonId("fay"),
                pilot -> DemoVendor.named(
                                vendors.find(pilots.find(pilot).vendor()).name())
                        .person());
    }
}
