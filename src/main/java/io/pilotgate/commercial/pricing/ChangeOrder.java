package io.pilotgate.commercial.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A change of a fixed scope that both sides agreed on; it is due in full on that day.
 *
 * @param number from 1
 * @param amount more than nothing, or less where scope was taken away
 */
public record ChangeOrder(int number, LocalDate agreedOn, BigDecimal amount, String change) {}
