package io.pilotgate.notification;

/**
 * A file that a letter carries.
 *
 * @param name 1 to 100 letters, digits, dots, hyphens and underscores
 * @param mediaType such as {@code application/json}
 * @param text what is in it, sent as UTF-8
 */
public record FilePart(String name, String mediaType, String text) {}
