package io.pilotgate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms and who may use whom, as each room's package-info says. */
class ModularityTests {

    private final ApplicationModules rooms = ApplicationModules.of(Pilotgate.class);

    @Test
    void no_room_reaches_where_it_may_not() {
        assertThat(rooms.stream()).hasSizeGreaterThan(15);
        rooms.verify();
    }
}
