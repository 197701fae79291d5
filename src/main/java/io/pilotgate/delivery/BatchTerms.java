package io.pilotgate.delivery;

import io.pilotgate.labels.LabelColumns;

/**
 * How a label batch is handed in.
 *
 * @param columns where its file keeps what
 * @param sopVersion the version of the SOP that was labelled by
 * @param manifest what the vendor says of the file
 */
public record BatchTerms(BatchPurpose purpose, LabelColumns columns, String sopVersion, Manifest manifest) {}
