package io.pilotgate.agreement.prices;

/** What time is paid by. */
public enum TimeUnit {
    HOUR,
    MONTH
}
