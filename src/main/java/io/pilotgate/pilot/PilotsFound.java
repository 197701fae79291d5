package io.pilotgate.pilot;

import java.util.List;

/**
 * A page of the pilots that were looked for.
 *
 * @param total how many there are on all pages
 */
public record PilotsFound(List<Pilot> pilots, long total) {}
