package io.pilotgate.delivery;

/**
 * How a day's items of one turnaround tier kept their time.
 *
 * @param finished items of the tier that were finished, 0 or more
 * @param withinSla how many of them within the contract's time
 */
public record TierCount(long finished, long withinSla) {}
