package io.pilotgate.rehearsal;

import java.io.IOException;
import java.util.function.IntConsumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the service without its web, on an engine in memory, for one rehearsal. */
public final class RehearsalStart {

    private RehearsalStart() {}

    /**
     * Plays a rehearsal and writes its folder. Never inside a running service: the engine's clock is one per JVM.
     *
     * @param application the service's class
     * @param eachDay hears of each day that was played
     * @return the recommendation and its reasons, one a line
     * @throws IOException when the folder cannot be written
     */
    public static String play(Class<?> application, RehearsalPlan plan, OldLabels labels, IntConsumer eachDay)
            throws IOException {
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(application)
                .profiles("rehearse")
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run()) {
            var played = service.getBean(Rehearsal.class).play(plan, labels, eachDay);
            RehearsalReport report = service.getBean(RehearsalReporting.class).report(plan, played);
            service.getBean(RehearsalFolder.class).write(plan.out(), played.pilot(), report);
            return "Recommendation: " + report.decision().recommendation() + "\n"
                    + String.join("\n", report.decision().reasons());
        }
    }
}
