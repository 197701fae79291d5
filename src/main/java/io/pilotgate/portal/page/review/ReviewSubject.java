package io.pilotgate.portal.page.review;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.ReviewDesk;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import io.pilotgate.portal.page.Words;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line about monthly reviews on the pilot's page. */
@Component
@Order(45)
class ReviewSubject implements Subject {

    private final ReviewDesk desk;

    ReviewSubject(ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        int months = desk.count(pilot);
        return months == 0
                ? Optional.empty()
                : Optional.of(new SubjectLine(
                        "Monthly reviews", "/pilots/" + pilot.id() + "/reviews", Words.count(months, "month")));
    }
}
