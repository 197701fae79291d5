package io.pilotgate.evaluation;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
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
        if (!isLine(name)) {
            reasons.add(new Reason("name", "A vendor has a name of 1 to 120 characters, without line breaks."));
        }
        if (!isLine(contactName)) {
            reasons.add(new Reason(
                    "contactName", "Name the vendor's contact person, 1 to 120 characters, without line breaks."));
        }
        if (!isAddress(contactEmail)) {
            reasons.add(new Reason(
                    "contactEmail",
                    Refusal.quoted(contactEmail) + " is not an e-mail address. Write name@example.com."));
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

    // Both stand in the heads of letters, where a line break would forge a further head.
    private static boolean isLine(String text) {
        return !text.isBlank() && text.length() <= 120 && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isAddress(String text) {
        try {
            return text.length() <= 200
                    && text.contains("@")
                    && new InternetAddress(text, true).getAddress().equals(text);
        } catch (AddressException notAnAddress) {
            return false;
        }
    }
}
