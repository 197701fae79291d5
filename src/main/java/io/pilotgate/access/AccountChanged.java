package io.pilotgate.access;

import io.pilotgate.kernel.PersonId;

/** An account was made, closed, opened again, or got another password. */
public record AccountChanged(PersonId person) {}
