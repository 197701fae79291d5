package io.pilotgate.delivery;

/**
 * What one layer of the vendor's quality assurance did on a day.
 *
 * @param checked items looked at, 0 or more
 * @param errorsFound how many of them were wrong, not more than were looked at
 */
public record QaLayer(long checked, long errorsFound) {}
