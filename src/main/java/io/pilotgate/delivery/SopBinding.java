package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.onboarding.SopVersion;
import io.pilotgate.onboarding.Sops;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every label batch carries the version of the SOP that it was labelled by, one that both sides stand by. */
@Component
class SopBinding {

    private final Sops sops;

    SopBinding(Sops sops) {
        this.sops = sops;
    }

    void require(PilotId pilot, String version) {
        List<String> signed = signed(pilot);
        if (!signed.contains(version)) {
            throw Refusal.invalid("sopVersion", sentence(version, signed));
        }
    }

    /** The newest version that both sides signed; empty where there is none. */
    String newest(PilotId pilot) {
        List<String> signed = signed(pilot);
        return signed.isEmpty() ? "" : signed.get(signed.size() - 1);
    }

    private List<String> signed(PilotId pilot) {
        return sops.of(pilot).stream()
                .filter(SopVersion::isSignedByBoth)
                .map(SopVersion::version)
                .toList();
    }

    private static String sentence(String version, List<String> signed) {
        String what = version.isBlank()
                ? "Name the version of the SOP that the batch was labelled by."
                : Refusal.quoted(version) + " is no version of the SOP that both sides signed.";
        return signed.isEmpty()
                ? what + " No version is signed by both sides yet; a batch can be delivered once one is."
                : what + " Signed by both sides: " + String.join(", ", signed) + ".";
    }
}
