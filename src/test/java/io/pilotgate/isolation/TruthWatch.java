package io.pilotgate.isolation;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for markers where no vendor's person goes by itself: in letters, logs, the audit trail and the database. */
final class TruthWatch implements AutoCloseable {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final DatabaseScan database;
    private final LogTap log;
    private Markers markers;

    TruthWatch(ApplicationContext service, Markers markers) {
        this.outbox = service.getBean(Outbox.class);
        this.audit = service.getBean(AuditTrail.class);
        this.database = new DatabaseScan(service.getBean(JdbcClient.class));
        this.log = new LogTap(markers);
        this.markers = markers;
    }

    void watchFor(Markers more) {
        markers = more;
        log.watchFor(more);
    }

    int logged() {
        return log.lines();
    }

    /** What letters, logs, the trail and the variables of the engine that run now tell. */
    List<String> leaks(PilotId pilot) {
        Stream<String> letters = outbox.of(pilot).stream()
                .map(posted -> outbox.find(posted.id()).letter())
                .flatMap(letter -> named("The letter '" + letter.subject() + "'", textOf(letter)));
        Stream<String> entries =
                audit.of(pilot).stream().flatMap(entry -> named("The entry " + entry.action(), entry.toString()));
        Stream<String> variables =
                inTheDatabase(table -> table.startsWith("act_ru_") || table.equals("act_ge_bytearray")).stream();
        return Stream.of(letters, entries, variables, log.leaks().stream())
                .flatMap(leaks -> leaks)
                .toList();
    }

    /** What stands there in the clear. */
    List<String> inTheDatabase(Predicate<String> tables) {
        return database.find(markers, tables);
    }

    private Stream<String> named(String where, String text) {
        return markers.in(text).stream().map(secret -> where + " tells " + secret);
    }

    private static String textOf(Letter letter) {
        return String.join(
                "\n",
                letter.subject(),
                letter.text(),
                String.valueOf(letter.html()),
                String.valueOf(letter.calendar()),
                letter.files().toString());
    }

    @Override
    public void close() {
        log.close();
    }
}
