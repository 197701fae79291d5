package io.pilotgate.portal.api;

import io.pilotgate.onboarding.AccessAnswer;
import io.pilotgate.onboarding.AccessControl;
import io.pilotgate.onboarding.AccessControls;
import io.pilotgate.onboarding.ConfirmedDeidentification;
import io.pilotgate.onboarding.MappedControl;
import io.pilotgate.onboarding.StartTime;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.OnboardingDesk;
import io.pilotgate.portal.entry.AccessControlsEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}/onboarding")
@Tag(name = "Onboarding", description = "Security controls, de-identification and how soon the pilot ran; for staff")
class OnboardingApi {

    /**
     * @param accessControls SEC3 point by point
     * @param deidentification null where nobody has confirmed it
     * @param start null before the MSA is signed, and where the papers came along from the pilot before
     */
    record OnboardingJson(
            List<MappedControl> securityControls,
            AccessJson accessControls,
            @Nullable ConfirmedDeidentification deidentification,
            @Nullable StartJson start) {}

    /**
     * @param missing points that are not in place
     * @param unanswered points that nobody has answered
     * @param ofAnOlderRelease whether SEC3 was mapped before its points were asked for
     */
    record AccessJson(
            List<AccessAnswer> answers,
            List<AccessControl> missing,
            List<AccessControl> unanswered,
            boolean ofAnOlderRelease) {

        static AccessJson of(AccessControls access) {
            return new AccessJson(access.answers(), access.missing(), access.unanswered(), access.isOfAnOlderRelease());
        }
    }

    /** @param runningOn null while it is not running; @param days from the signature until then, or until today */
    record StartJson(
            LocalDate signedOn, @Nullable LocalDate runningOn, long days, int withinDays, LocalDate due, boolean late) {

        static StartJson of(StartTime start) {
            return new StartJson(
                    start.signedOn(),
                    start.runningOn().orElse(null),
                    start.days(),
                    StartTime.WITHIN_DAYS,
                    start.due(),
                    start.isLate());
        }
    }

    private final OnboardingDesk desk;
    private final Doorkeeper door;

    OnboardingApi(OnboardingDesk desk, Doorkeeper door) {
        this.desk = desk;
        this.door = door;
    }

    @GetMapping
    @Operation(summary = "Security controls with their evidence, de-identification, and days from signature to running")
    OnboardingJson onboarding(@PathVariable String pilotId) {
        Pilot pilot = door.pilotForStaff(pilotId);
        return new OnboardingJson(
                desk.controls(pilot),
                AccessJson.of(desk.access(pilot)),
                desk.deidentification(pilot).orElse(null),
                desk.start(pilot).map(StartJson::of).orElse(null));
    }

    @PostMapping("/access-controls")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Answer the points of SEC3 anew",
            description = "For security reviewers, before the onboarding gate; all points at once.")
    AccessJson answer(@PathVariable String pilotId, @RequestBody AccessControlsEntry entry) {
        desk.answer(pilotId, entry);
        return AccessJson.of(desk.access(door.pilotForStaff(pilotId)));
    }
}
