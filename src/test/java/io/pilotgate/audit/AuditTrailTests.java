package io.pilotgate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.testing.PilotgateTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@PilotgateTest
class AuditTrailTests {

    private static final PersonId LENA = new PersonId("lena");

    @Autowired
    AuditTrail audit;

    @Autowired
    SettableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final PilotId pilot = PilotId.random();

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void an_entry_comes_back_as_it_was_recorded() {
        clock.moveTo(Instant.parse("2026-11-02T09:00:00.123456789Z"));
        Map<String, String> details =
                Map.of("reason", "Zoë said \"ja\",\nnot \u0000 or \uD83D\uDE00", "b", "", "a", "1");

        audit.record(pilot, LENA, "gate-approved", "onboarding \u0000 \uD800", details);

        AuditEntry entry = audit.of(pilot).get(0);
        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.at()).isEqualTo("2026-11-02T09:00:00.123456Z");
        assertThat(entry.pilot()).isEqualTo(pilot);
        assertThat(entry.actor()).isEqualTo(LENA);
        assertThat(entry.action()).isEqualTo("gate-approved");
        assertThat(entry.subject()).isEqualTo("onboarding \u0000 \uD800");
        assertThat(entry.details()).isEqualTo(details);
        assertThat(audit.check(pilot).head()).isEqualTo(entry.hash());
        assertThat(audit.check(pilot).intact()).isTrue();
    }

    @Test
    void what_is_rolled_back_was_not_done() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            record("gate-approved");
            status.setRollbackOnly();
        });

        assertThat(audit.of(pilot)).isEmpty();
        assertThat(audit.check(pilot).entries()).isZero();
        assertThat(audit.check(pilot).intact()).isTrue();
    }

    @Test
    void a_transaction_reads_what_it_recorded() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            record("first-done");
            assertThat(audit.of(pilot)).extracting(AuditEntry::action).containsExactly("first-done");
            record("second-done");
        });

        assertThat(audit.of(pilot)).extracting(AuditEntry::action).containsExactly("first-done", "second-done");
    }

    @Test
    void an_inner_transaction_keeps_its_entry_when_the_outer_one_fails() {
        var inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            record("outer-done");
            inner.executeWithoutResult(other -> record("inner-done"));
            status.setRollbackOnly();
        });

        assertThat(audit.of(pilot)).extracting(AuditEntry::action).containsExactly("inner-done");
    }

    /** Sixteen at once on a chain that does not exist yet, each also writing to the chain of all. */
    @Test
    void concurrent_writers_do_not_fork_the_chain() throws Exception {
        int writers = 16;
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Void> write = () -> {
                start.await();
                new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    record("report-received");
                    audit.record(null, LENA, "report-received", pilot.value(), Map.of());
                });
                return null;
            };
            List<Future<Void>> done = IntStream.range(0, writers)
                    .mapToObj(i -> pool.submit(write))
                    .toList();
            start.countDown();
            for (Future<Void> one : done) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(audit.of(pilot))
                .extracting(AuditEntry::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, writers).boxed().toList());
        assertThat(audit.check(pilot).intact()).isTrue();
        assertThat(audit.withoutPilot())
                .filteredOn(entry -> entry.subject().equals(pilot.value()))
                .hasSize(writers);
        assertThat(audit.checkWithoutPilot().intact()).isTrue();
    }

    @Test
    void an_open_transaction_keeps_nobody_else_waiting() throws Exception {
        var outer = new TransactionTemplate(transactions);
        var pool = Executors.newSingleThreadExecutor();
        try {
            record("pilot-launched");
            outer.executeWithoutResult(status -> {
                record("upload-received");
                try {
                    pool.submit(() -> record("gate-approved")).get();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
        } finally {
            pool.shutdownNow();
        }

        assertThat(audit.of(pilot))
                .extracting(AuditEntry::action)
                .containsExactly("pilot-launched", "gate-approved", "upload-received");
    }

    @Test
    void an_action_has_one_spelling() {
        assertThatThrownBy(() -> record("Gate approved")).isInstanceOf(IllegalArgumentException.class);
    }

    private void record(String action) {
        audit.record(pilot, LENA, action, "onboarding", Map.of());
    }
}
