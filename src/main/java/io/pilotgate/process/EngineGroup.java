package io.pilotgate.process;

import io.pilotgate.access.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The engine's groups: one for each role of staff, and the engine's own administrators. */
enum EngineGroup {
    LEAD("lead", "Project leads", Role.LEAD),
    QA("qa", "QA reviewers", Role.QA),
    SECURITY("security", "Security reviewers", Role.SECURITY),
    FINANCE("finance", "Finance reviewers", Role.FINANCE),
    ADMINISTRATOR("administrator", "Administrators", Role.ADMINISTRATOR),
    /** The engine lets this group do everything; empty, it would offer its set-up page to anyone. */
    CAMUNDA_ADMIN("camunda-admin", "Engine administrators", Role.ADMINISTRATOR);

    private final String id;
    private final String title;
    private final Role role;

    EngineGroup(String id, String title, Role role) {
        this.id = id;
        this.title = title;
        this.role = role;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    /** The ids of the groups that these roles belong to. */
    static Set<String> idsFor(Set<Role> roles) {
        return Arrays.stream(values())
                .filter(group -> roles.contains(group.role))
                .map(EngineGroup::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
