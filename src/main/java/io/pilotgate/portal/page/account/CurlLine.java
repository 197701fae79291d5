package io.pilotgate.portal.page.account;

/**
 * A command to copy.
 *
 * @param id tells it apart on its page
 */
public record CurlLine(String id, String title, String text) {}
