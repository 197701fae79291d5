package io.pilotgate.proof;

import io.pilotgate.Pilotgate;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ApiTokens;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/**
 * A pilot in its delivery, put into a database by a process of its own, by which tests make theirs: fifty days ago it
 * began, so that there are days to report, and ten more are left before its delivery is over.
 *
 * @param token of one of the vendor's people
 * @param leadToken of who leads it
 */
record PreparedPilot(String id, String token, String leadToken) {

    private static final int DAYS_AGO = 50;

    static PreparedPilot in(CrashDatabase database, Path folder) throws IOException, InterruptedException {
        Path answer = folder.toAbsolutePath().resolve("pilot.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-Dpilotgate.test.url=" + database.url(),
                "-Dpilotgate.test.user=" + database.user(),
                "-Dpilotgate.test.password=" + database.password(),
                "-cp",
                System.getProperty("java.class.path"),
                PreparedPilot.class.getName(),
                answer.toString()));
        Path log = folder.resolve("preparation.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(io.pilotgate.testing.RunningJar.TRUTH_KEY);
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("The pilot was not prepared:\n" + Files.readString(log));
        }
        List<String> said = Files.readAllLines(answer);
        return new PreparedPilot(said.get(0), said.get(1), said.get(2));
    }

    public static void main(String[] arguments) throws IOException {
        var application = new SpringApplicationBuilder(Pilotgate.class)
                .profiles("test")
                .web(WebApplicationType.NONE)
                .properties("camunda.bpm.webapp.enabled=false");
        try (var context = application.run()) {
            Files.write(Path.of(arguments[0]), prepared(context));
        }
    }

    private static List<String> prepared(ApplicationContext context) {
        LocalDate begin = LocalDate.now(ZoneOffset.UTC).minusDays(DAYS_AGO);
        context.getBean(SettableClock.class).moveTo(begin.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        VendorId company = context.getBean(Vendors.class)
                .register(TrialVendors.called("Labelworks", TrialVendors.CERTIFICATE), PersonId.PILOTGATE)
                .id();
        var plan = Launches.with(company).kickOff(begin).lasting(90).in("UTC").plan();
        PilotId pilot =
                context.getBean(Pilots.class).launch(plan, TrialPilots.LEAD).id();
        context.getBean(TrialPilots.class).moveTo(pilot, Phase.DELIVERY);
        PersonId ines = new PersonId("ines");
        Accounts accounts = context.getBean(Accounts.class);
        accounts.create(new NewAccount(
                TrialPilots.LEAD, "Trial Lead", "lead@example.org", Set.of(Role.LEAD), null, People.PASSWORD));
        accounts.create(new NewAccount(
                ines, "Ines Vega", "ines@labelworks.example", Set.of(Role.VENDOR), company, People.PASSWORD));
        ApiTokens tokens = context.getBean(ApiTokens.class);
        return List.of(pilot.value(), tokens.issue(ines, "crash proof"), tokens.issue(TrialPilots.LEAD, "proof"));
    }
}
