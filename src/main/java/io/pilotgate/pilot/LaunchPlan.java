package io.pilotgate.pilot;

import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.kernel.VendorId;

/**
 * Everything a pilot needs before it may start.
 *
 * @param name what people call it, 1 to 120 characters
 * @param vendor a registered vendor
 */
public record LaunchPlan(String name, VendorId vendor, Scope scope, ContractTerms terms, PilotSchedule schedule) {}
