package io.pilotgate.onboarding;

import io.pilotgate.agreement.AgreementKind;
import io.pilotgate.agreement.Agreements;
import io.pilotgate.kernel.DayWords;
import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import java.util.Locale;

/** One paper is signed and on file. */
final class AgreementSigned implements GateCondition {

    private final AgreementKind kind;
    private final Agreements agreements;

    AgreementSigned(AgreementKind kind, Agreements agreements) {
        this.kind = kind;
        this.agreements = agreements;
    }

    @Override
    public boolean guards(Gate gate, Pilot pilot) {
        return gate == Gate.ONBOARDING
                && (kind != AgreementKind.BAA || pilot.scope().isHealthcare());
    }

    @Override
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title() {
        return kind + " signed";
    }

    /** No item leaves the house before the papers are signed, whatever the hurry. */
    @Override
    public boolean isWaivable() {
        return false;
    }

    @Override
    public Finding assess(Pilot pilot) {
        return agreements
                .of(pilot.id())
                .signed(kind)
                .<Finding>map(signed -> new Finding.Met(
                        "Signed on " + DayWords.of(signed.signing().signedOn()) + " by "
                                + String.join(" and ", signed.signing().signers()) + "."))
                .orElseGet(() -> new Finding.NotMet("The " + kind.title() + " is not on record yet."));
    }
}
