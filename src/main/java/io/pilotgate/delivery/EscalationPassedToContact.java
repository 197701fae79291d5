package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;

/** An answer is overdue after every reminder: it goes to the pilot's escalation contact. */
public record EscalationPassedToContact(PilotId pilot, int number) {}
