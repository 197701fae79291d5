package io.pilotgate.grading.figures;

import io.pilotgate.grading.figures.GradingProgress.Lost;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which worker is at which job. A worker that dies is not heard of any more, and another one begins anew. One that was only slow finds its
 * claim gone at its next step and stops: what it computed is thrown away.
 */
@Repository
class GradingJobClaims {

    private static final String OPEN = " state in ('QUEUED', 'RUNNING') and (worker is null or heartbeat_at < ?)";

    private final JdbcClient jdbc;

    GradingJobClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Jobs that nobody is at, the oldest first. */
    List<Long> waiting(Instant deadBefore) {
        return jdbc.sql("select id from grading_job where" + OPEN + " order by id fetch first 50 rows only")
                .param(GradingJobStore.utc(deadBefore))
                .query(Long.class)
                .list();
    }

    /** Of several who try at once, one has it. */
    boolean claim(long job, String worker, Instant now, Instant deadBefore) {
        return jdbc.sql(
                                "update grading_job set worker = ?, heartbeat_at = ?, attempts = attempts + 1, answers_done = 0,"
                                        + " state = 'RUNNING', said = 'Is being computed.' where id = ? and" + OPEN)
                        .params(worker, GradingJobStore.utc(now), job, GradingJobStore.utc(deadBefore))
                        .update()
                == 1;
    }

    /** How often somebody began with it. */
    int attempts(long job) {
        return jdbc.sql("select attempts from grading_job where id = ?")
                .param(job)
                .query(Integer.class)
                .single();
    }

    /** @throws Lost where it is not this worker's any more */
    void progress(long job, String worker, long done, long total, Instant now) {
        require(jdbc.sql("update grading_job set answers_done = ?, answers_total = ?, heartbeat_at = ?"
                        + " where id = ? and worker = ? and state = 'RUNNING'")
                .params(done, total, GradingJobStore.utc(now), job, worker)
                .update());
    }

    /** @throws Lost where it is not this worker's any more */
    void finish(long job, String worker, JobState end, String said, @Nullable String report, Instant now) {
        require(jdbc.sql("update grading_job set state = ?, said = ?, report = ?, finished_at = ?, worker = null,"
                        + " heartbeat_at = null where id = ? and worker = ? and state = 'RUNNING'")
                .params(end.name(), said, report, GradingJobStore.utc(now), job, worker)
                .update());
    }

    /** Says that the worker is alive and at this job: one that it failed at is not kept from others. */
    void beat(long job, String worker, Instant now) {
        jdbc.sql("update grading_job set heartbeat_at = ? where id = ? and worker = ?")
                .params(GradingJobStore.utc(now), job, worker)
                .update();
    }

    void release(String worker) {
        jdbc.sql("update grading_job set worker = null, heartbeat_at = null where worker = ?")
                .param(worker)
                .update();
    }

    private static void require(int mine) {
        if (mine == 0) {
            throw new Lost();
        }
    }
}
