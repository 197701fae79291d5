package io.pilotgate.portal.page.outcome;

import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.task.TaskRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page about orders and about what follows from the decision.
 *
 * @param outcome how the pilot was decided
 * @param room how much may be ordered as things stand, or why nothing may
 * @param ramp null where none is planned
 * @param chain the pilots that this one goes on from and in; empty where it stands alone
 * @param exit null where there is none
 * @param tasks what waits for people
 * @param mayOrder whether the person may order, and anything is left
 */
public record OutcomeView(
        String id,
        String name,
        Panel outcome,
        String room,
        List<OrderRow> orders,
        @Nullable RampView ramp,
        List<CycleRow> chain,
        @Nullable ExitView exit,
        List<TaskRow> tasks,
        boolean mayOrder) {}
