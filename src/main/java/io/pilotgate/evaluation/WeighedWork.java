package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.evaluation.scoping.KindOfWork;
import io.pilotgate.evaluation.scoping.LeastCounts;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The work that a vendor was weighed for; it goes along to the launch, which is held to it.
 *
 * @param modalities none where an older release did not ask for them
 * @param taskType empty where an older release did not ask for it
 */
public record WeighedWork(Set<DataModality> modalities, Optional<TaskType> taskType, LeastCounts least) {

    public static WeighedWork of(Evaluation evaluation, Answers answers) {
        return new WeighedWork(
                KindOfWork.modalities(answers),
                KindOfWork.taskType(answers),
                evaluation.demands().leastCounts(answers));
    }

    /** Where a launch goes beyond it, a reason each. */
    List<Reason> beyond(WantedLaunch wanted) {
        List<Reason> reasons = new ArrayList<>();
        if (!modalities.isEmpty() && !modalities.containsAll(wanted.modalities())) {
            reasons.add(new Reason(
                    "modalities",
                    "The vendor was weighed for "
                            + modalities.stream().map(DataModality::title).collect(Collectors.joining(", "))
                            + ". Leave out what it was not weighed for, or weigh it for that."));
        }
        taskType.filter(weighed -> weighed != wanted.taskType())
                .ifPresent(weighed -> reasons.add(new Reason(
                        "taskType",
                        "The vendor was weighed for " + weighed.title()
                                + ". Choose that, or weigh it for this task.")));
        least.lowered(wanted.least().counts()).forEach(text -> reasons.add(new Reason("leastCounts", text)));
        return reasons;
    }
}
