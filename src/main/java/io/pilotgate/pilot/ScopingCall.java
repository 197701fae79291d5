package io.pilotgate.pilot;

/**
 * What the 30-minute scoping call found; all three are required.
 *
 * @param workflow how the labels are made and used
 * @param volume how much work there is
 * @param securityPosture what the data demands
 */
public record ScopingCall(String workflow, String volume, String securityPosture) {}
