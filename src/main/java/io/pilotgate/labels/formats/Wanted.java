package io.pilotgate.labels.formats;

/**
 * What a file is read for, and who takes it.
 *
 * @param options how it is read
 */
public record Wanted(ReadOptions options, AnnotationSink sink) {}
