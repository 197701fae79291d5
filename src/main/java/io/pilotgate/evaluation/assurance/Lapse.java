package io.pilotgate.evaluation.assurance;

import java.time.LocalDate;

/**
 * A paper of a vendor and the last day for which it stands.
 *
 * @param key tells it apart from other papers, the renewed one included
 * @param title what it is, such as {@code ISO 27001 certificate IS-4711}
 * @param mend what to ask the vendor for
 */
public record Lapse(String key, String title, LocalDate lastDay, String mend) {}
