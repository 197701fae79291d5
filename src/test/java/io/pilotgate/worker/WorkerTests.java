package io.pilotgate.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class WorkerTests {

    /** The first try and the first beat fail as a full stack does. */
    private static final class Failing implements WorkQueue {

        private final WorkSignal signal = new WorkSignal();
        private final AtomicInteger tries = new AtomicInteger();
        private final AtomicInteger beats = new AtomicInteger();
        private final CountDownLatch triedAgain = new CountDownLatch(1);
        private final CountDownLatch beatAgain = new CountDownLatch(1);

        @Override
        public String name() {
            return "failing";
        }

        @Override
        public Duration lease() {
            return Duration.ofMillis(40);
        }

        @Override
        public WorkSignal signal() {
            return signal;
        }

        @Override
        public List<Long> waiting() {
            return List.of(1L);
        }

        @Override
        public void workOn(long piece, String worker, BooleanSupplier stop) {
            if (tries.incrementAndGet() == 1) {
                signal.given();
                throw new StackOverflowError("A piece that is nested too deep.");
            }
            triedAgain.countDown();
        }

        @Override
        public void beat(long piece, String worker, Instant now) {
            if (beats.incrementAndGet() == 1) {
                throw new StackOverflowError("Nested too deep here as well.");
            }
            beatAgain.countDown();
        }

        @Override
        public void release(String worker) {}
    }

    @Test
    void a_worker_goes_on_after_an_error_of_the_machine_too() throws InterruptedException {
        Failing queue = new Failing();
        Worker worker = new Worker(queue, Clock.systemUTC());
        worker.begin();
        try {
            assertThat(queue.triedAgain.await(20, TimeUnit.SECONDS))
                    .as("works on")
                    .isTrue();
            assertThat(queue.beatAgain.await(20, TimeUnit.SECONDS))
                    .as("is heard of")
                    .isTrue();
        } finally {
            worker.askToEnd();
            worker.awaitEnd();
        }
    }
}
