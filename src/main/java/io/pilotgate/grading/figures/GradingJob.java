package io.pilotgate.grading.figures;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The computing of one set's figures, as it stands.
 *
 * @param answersDone answers read so far
 * @param answersTotal answers to read; 0 before the first look
 * @param said in a sentence how it stands
 * @param finishedAt null before its end
 * @param report null unless it is done
 */
public record GradingJob(
        long id,
        PilotId pilot,
        GradedSet set,
        JobState state,
        PersonId requestedBy,
        Instant requestedAt,
        long answersDone,
        long answersTotal,
        String said,
        @Nullable Instant finishedAt,
        @Nullable FigureReport report) {}
