package io.pilotgate.delivery;

/** What an upload holds. */
public enum UploadKind {
    /** One daily report or several. */
    DAILY_REPORTS,
    LABEL_BATCH
}
