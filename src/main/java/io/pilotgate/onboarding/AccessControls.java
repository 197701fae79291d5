package io.pilotgate.onboarding;

import java.util.Arrays;
import java.util.List;

/**
 * SEC3 as far as it is answered.
 *
 * @param answers the newest answer of each point
 * @param asked false where SEC3 was mapped by a release that did not ask for its points
 */
public record AccessControls(List<AccessAnswer> answers, boolean asked) {

    /** Points that a reviewer found not in place. */
    public List<AccessControl> missing() {
        return answers.stream()
                .filter(answer -> !answer.inPlace())
                .map(AccessAnswer::point)
                .toList();
    }

    /** Points that nobody has answered; none where they were not asked for. */
    public List<AccessControl> unanswered() {
        return isOfAnOlderRelease()
                ? List.of()
                : Arrays.stream(AccessControl.values())
                        .filter(point -> answers.stream().noneMatch(answer -> answer.point() == point))
                        .toList();
    }

    public boolean isOfAnOlderRelease() {
        return answers.isEmpty() && !asked;
    }
}
