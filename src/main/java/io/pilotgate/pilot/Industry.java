package io.pilotgate.pilot;

/** The industry decides which compliance frameworks a pilot must name. */
public enum Industry {
    GENERAL,
    HEALTHCARE,
    FINANCE,
    DEFENSE,
    AUTOMOTIVE
}
