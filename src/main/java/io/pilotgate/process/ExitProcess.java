package io.pilotgate.process;

import io.pilotgate.decision.Exit;
import io.pilotgate.decision.ExitStarted;
import io.pilotgate.decision.Exits;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An exit is a process beside the pilot, which is over by then. */
@Component
class ExitProcess {

    private static final String PROCESS = "exit";

    private final SideProcesses sides;
    private final Exits exits;

    ExitProcess(SideProcesses sides, Exits exits) {
        this.sides = sides;
        this.exits = exits;
    }

    @EventListener
    void on(ExitStarted started) {
        Exit exit = exits.of(started.pilot()).orElseThrow();
        sides.start(PROCESS, started.pilot(), PROCESS, ProcessVariables.ofExit(exit.startedAt(), exit.due()));
    }
}
