package io.pilotgate.evaluation;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a vendor when it is registered.
 *
 * @param name the organisation's name, unique
 * @param contactName the single point of accountability
 * @param contactEmail where letters to the vendor go
 * @param country where the work is done
 * @param specialisation the domain the vendor knows, in its own words
 * @param iso27001 its certificate, null where it has none
 */
public record NewVendor(
        String name,
        String contactName,
        String contactEmail,
        String country,
        String specialisation,
        @Nullable Certificate iso27001) {

    public NewVendor {
        List<Reason> reasons = new ArrayList<>();
        if (name.isBlank() || name.length() > 120) {
            reasons.add(new Reason("name", "A vendor has a name of 1 to 120 characters."));
        }
        if (contactName.isBlank() || contactName.length() > 120) {
            reasons.add(new Reason("contactName", "Name the vendor's contact person, 1 to 120 characters."));
        }
        if (!contactEmail.matches("[^@\\s<>,;]+@[^@\\s<>,;]+") || contactEmail.length() > 200) {
            reasons.add(new Reason(
                    "contactEmail", "'" + contactEmail + "' is not an e-mail address. Write name@example.com."));
        }
        if (country.isBlank() || country.length() > 80) {
            reasons.add(new Reason("country", "Say in which country the work is done."));
        }
        if (specialisation.length() > 200) {
            reasons.add(new Reason("specialisation", "Describe the specialisation in at most 200 characters."));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }
}
