package io.pilotgate.portal.page.onboarding;

import io.pilotgate.onboarding.SecurityControl;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.OnboardingDesk;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line about onboarding on the pilot's page, for the buyer's people. */
@Component
@Order(5)
class OnboardingSubject implements Subject {

    private final OnboardingDesk desk;

    OnboardingSubject(OnboardingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        return staff
                ? Optional.of(new SubjectLine("Onboarding", "/pilots/" + pilot.id() + "/onboarding", summary(pilot)))
                : Optional.empty();
    }

    private String summary(Pilot pilot) {
        int mapped = desk.controls(pilot).size();
        String start = desk.start(pilot)
                .map(time -> "; from signature to running: " + OnboardingViews.headline(time))
                .orElse("");
        return mapped + " of " + SecurityControl.values().length + " security controls mapped"
                + (mapped == 0 ? "" : ", " + access(pilot)) + start;
    }

    private String access(Pilot pilot) {
        String sentence = OnboardingViews.sentence(desk.access(pilot));
        return sentence.substring(0, sentence.length() - 1);
    }
}
