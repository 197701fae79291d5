package io.pilotgate.proof;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.testing.RunningJar;
import io.pilotgate.testing.Visitor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Four clients upload, and the service under them is killed and started again at moments that nobody knows before. */
final class CrashRun {

    private static final int CLIENTS = 4;

    /** About as long as an upload takes. */
    private static final int SPREAD_MILLIS = 60;

    private final Path folder;
    private final Path jar;
    private final CrashDatabase database;
    private final int port = RunningJar.freePort();
    private final Random random = new Random();
    private final Traffic traffic = new Traffic();

    /**
     * @param folder that the service runs in
     * @param jar as it is unpacked beside its libraries, to start faster
     */
    CrashRun(Path folder, Path jar, CrashDatabase database) {
        this.folder = folder;
        this.jar = jar;
        this.database = database;
    }

    Judgement kill(int kills, int uploads) throws Exception {
        PreparedPilot pilot = PreparedPilot.in(database, folder);
        Path lines = folder.toAbsolutePath().resolve("uploads.jsonl");
        RunningJar service = start();
        ExecutorService people = Executors.newFixedThreadPool(CLIENTS + 1);
        try (UploadRecord record = new UploadRecord(lines)) {
            List<Future<Void>> clients =
                    clients(pilot, record, uploads).stream().map(people::submit).toList();
            Future<Void> onlooker = people.submit(() -> {
                new Onlooker(new Line(port, pilot, new Traffic()), record).look();
                return null;
            });
            int busy = 0;
            for (int kill = 1; kill <= kills; kill++) {
                untilAcknowledged(uploads * kill / (kills + 1), clients);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(SPREAD_MILLIS)));
                busy += traffic.underWay.get() > 0 ? 1 : 0;
                service.kill();
                service = start();
                if (kill == kills / 2) {
                    killDatabase(uploads * (2 * kill + 1) / (2 * kills + 2), clients);
                }
            }
            for (Future<Void> client : clients) {
                client.get(10, TimeUnit.MINUTES);
            }
            onlooker.cancel(true);
            return Judgement.of(lines, address(pilot), pilot.token(), busy, traffic);
        } finally {
            people.shutdownNow();
            service.close();
        }
    }

    /** Half way to the next kill of the service, which stays up and finds its connections gone. */
    private void killDatabase(int acknowledged, List<Future<Void>> clients) throws Exception {
        untilAcknowledged(acknowledged, clients);
        traffic.databaseIsAway = true;
        database.death().come();
        untilAcknowledged(traffic.acknowledged.get() + CLIENTS, clients);
        traffic.databaseIsAway = false;
    }

    private List<Callable<Void>> clients(PreparedPilot pilot, UploadRecord record, int uploads) {
        List<String> days = daysToReport(pilot);
        return IntStream.range(0, CLIENTS)
                .<Callable<Void>>mapToObj(client -> () -> {
                    UploadMix mix = new UploadMix(client, everyFourth(days, client));
                    UploadClient program = new UploadClient(new Line(port, pilot, traffic), record, traffic);
                    for (int number = 0; number < uploads / CLIENTS; number++) {
                        program.upload(mix.upload(number));
                    }
                    program.untilAllIsKept();
                    return null;
                })
                .toList();
    }

    private List<String> daysToReport(PreparedPilot pilot) {
        String body = Visitor.at(port)
                .send("/api/v1/pilots/" + pilot.id(), Visitor.bearer(pilot.token()))
                .body();
        List<String> days = JsonPath.read(body, "$.schedule.reportDays");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        return days.stream().filter(day -> day.compareTo(today) < 0).toList();
    }

    private static List<String> everyFourth(List<String> days, int client) {
        return IntStream.range(0, days.size())
                .filter(day -> day % CLIENTS == client)
                .mapToObj(days::get)
                .toList();
    }

    private void untilAcknowledged(int uploads, List<Future<Void>> clients) throws Exception {
        while (traffic.acknowledged.get() < uploads) {
            for (Future<Void> client : clients) {
                if (client.isDone()) {
                    client.get();
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private RunningJar start() {
        Map<String, String> environment = new HashMap<>(RunningJar.TRUTH_KEY);
        environment.putAll(database.settings());
        // Four programs that never pause are faster than any vendor's.
        environment.put("PILOTGATE_LIMITS_API_CALLS_PER_MINUTE", "1000000");
        return RunningJar.start(
                        jar,
                        folder,
                        port,
                        environment,
                        // Batches of thousands of answers are checked behind their request, as large ones are; whoever
                        // is
                        // killed at it is taken for dead before the next kill.
                        "--pilotgate.uploads.at-once=64KB",
                        "--pilotgate.uploads.lease=2s",
                        "--pilotgate.idempotency.lease=2s",
                        "--logging.level.root=WARN",
                        "--logging.level.org.springframework.boot.web.embedded.tomcat=INFO")
                .untilUp();
    }

    private String address(PreparedPilot pilot) {
        return "http://127.0.0.1:" + port + "/api/v1/pilots/" + pilot.id();
    }
}
