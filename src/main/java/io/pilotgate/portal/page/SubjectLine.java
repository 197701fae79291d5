package io.pilotgate.portal.page;

/**
 * A subject of a pilot that has a page of its own, as one line on the pilot's page.
 *
 * @param summary how it stands, such as {@code 12 of 34 in, 2 missing}
 */
public record SubjectLine(String title, String path, String summary) {}
