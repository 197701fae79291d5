package io.pilotgate.labels;

/**
 * What a file turned out to hold.
 *
 * @param rows rows below the header, 1 or more
 * @param items different items in them
 * @param readAs how the file was read: every column by name (by number without a header), the delimiter too
 */
public record LabelSummary(long rows, long items, LabelColumns readAs) {}
