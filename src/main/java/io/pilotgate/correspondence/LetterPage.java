package io.pilotgate.correspondence;

/**
 * Where what a letter is about is looked up.
 *
 * @param title what it is called after "the", such as {@code vendor's page}
 */
record LetterPage(String path, String title) {}
