package io.pilotgate.portal.page;

/** What both sides see on top of a pilot's page. */
public record PilotHead(PilotHeader header, PhaseStrip strip) {}
