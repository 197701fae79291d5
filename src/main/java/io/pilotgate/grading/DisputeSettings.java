package io.pilotgate.grading;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a vendor may contest failed items.
 *
 * @param workingDays whole working days after the day of the grading, 1 to 20
 */
@ConfigurationProperties("pilotgate.disputes")
record DisputeSettings(@DefaultValue("3") int workingDays) {

    DisputeSettings {
        if (workingDays < 1 || workingDays > 20) {
            throw new IllegalArgumentException(
                    "pilotgate.disputes.working-days is 1 to 20 working days, not " + workingDays + ".");
        }
    }
}
