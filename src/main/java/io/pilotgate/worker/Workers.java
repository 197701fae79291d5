package io.pilotgate.worker;

import java.time.Clock;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A worker for each queue on each node. Tests and rehearsals do the work by hand. */
@Component
@Profile("!test & !rehearse")
class Workers implements SmartLifecycle {

    private final List<WorkQueue> queues;
    private final Clock clock;
    private volatile List<Worker> working = List.of();

    Workers(List<WorkQueue> queues, Clock clock) {
        this.queues = List.copyOf(queues);
        this.clock = clock;
    }

    @Override
    public void start() {
        working = queues.stream().map(queue -> new Worker(queue, clock)).toList();
        working.forEach(Worker::begin);
    }

    /** All are asked first: each ends while another does. */
    @Override
    public void stop() {
        working.forEach(Worker::askToEnd);
        working.forEach(Worker::awaitEnd);
        working = List.of();
    }

    @Override
    public boolean isRunning() {
        return !working.isEmpty();
    }
}
