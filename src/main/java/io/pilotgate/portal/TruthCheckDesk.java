package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.grading.TruthCheck;
import io.pilotgate.grading.TruthChecks;
import io.pilotgate.grading.TruthFile;
import io.pilotgate.grading.TruthPair;
import io.pilotgate.grading.TruthRulings;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.RulingEntry;
import io.pilotgate.portal.entry.TruthEntry;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reviewers of QA check the truth by a second labelling; the vendor gets nothing of it. */
@Component
public class TruthCheckDesk {

    private final Doorkeeper door;
    private final TruthChecks checks;
    private final TruthRulings rulings;

    TruthCheckDesk(Doorkeeper door, TruthChecks checks, TruthRulings rulings) {
        this.door = door;
        this.checks = checks;
        this.rulings = rulings;
    }

    public Optional<TruthCheck> of(Pilot pilot) {
        return checks.of(pilot.id());
    }

    public TruthCheck check(String pilotId) {
        return of(door.pilotForStaff(pilotId))
                .orElseThrow(() ->
                        Refusal.notFound("truthCheck", "No data: no part of the truth was labelled a second time."));
    }

    public TruthCheck keep(String pilotId, TruthEntry entry, MultipartFile file) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.QA);
        UploadedFile uploaded = new UploadedFile(file);
        return checks.keep(
                pilot.id(), new TruthFile(uploaded.safeName(), uploaded::open, entry.columns()), person.id());
    }

    public TruthPair pair(String pilotId, int number) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.QA);
        return rulings.pair(pilot.id(), number, person.id());
    }

    public TruthCheck decide(String pilotId, int number, RulingEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.QA);
        var ruled = entry.read();
        return rulings.decide(pilot.id(), number, ruled.choice(), ruled.reason(), person.id());
    }

    public boolean mayLabel(Pilot pilot) {
        return door.isStaffWith(Role.QA)
                && checks.mayLabel(pilot.id(), door.person().id());
    }

    public boolean mayDecide(Pilot pilot) {
        return door.isStaffWith(Role.QA)
                && rulings.mayDecide(pilot.id(), door.person().id());
    }
}
