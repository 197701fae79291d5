package io.pilotgate.grading.figures;

import io.pilotgate.worker.ClaimedWork;
import org.springframework.stereotype.Component;

/** Figures that are computed behind the requests. */
@Component
class FigureQueue extends ClaimedWork {

    FigureQueue(GradingWork work, GradingJobClaims claims) {
        super("figures", GradingWork.LEASE, work::waiting, work::workOn, new Claims(claims::beat, claims::release));
    }
}
