package io.pilotgate.correspondence;

import io.pilotgate.access.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which part somebody is written to. */
public enum Recipient {
    VENDOR("vendor contact", null),
    LEAD("lead of the pilot", null),
    QA("QA reviewers", Role.QA),
    SECURITY("security reviewers", Role.SECURITY),
    FINANCE("finance reviewers", Role.FINANCE),
    ESCALATION_CONTACT("escalation contact", null);

    private final String title;
    private final @Nullable Role role;

    Recipient(String title, @Nullable Role role) {
        this.title = title;
        this.role = role;
    }

    public String title() {
        return title;
    }

    /** The role whose people are meant, every one of them; none where a single person is. */
    Optional<Role> role() {
        return Optional.ofNullable(role);
    }
}
