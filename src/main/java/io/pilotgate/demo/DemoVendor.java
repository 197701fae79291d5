package io.pilotgate.demo;

import io.pilotgate.delivery.QaLayer;
import io.pilotgate.delivery.QaLayers;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** The three simulated vendors: one does what it says, one says more than it does, one lets its certificate lapse. */
enum DemoVendor implements Script {
    SOUND("Simulated Labels Ltd", "vera", "Vera", "Asia/Manila", 730, 0.004, "0.995"),
    SHINING("Simulated Shine Inc", "vito", "Vito", "Asia/Kolkata", 400, 0.07, "0.995"),
    LAPSING("Simulated Drift Co", "vanja", "Vanja", "Europe/Belgrade", 12, 0.008, "0.992");

    private final String companyName;
    private final PersonId person;
    private final String firstName;
    private final ZoneId zone;
    private final int certifiedDays;
    private final double wrongShare;
    private final Percent claim;

    DemoVendor(
            String companyName,
            String person,
            String firstName,
            String zone,
            int certifiedDays,
            double wrongShare,
            String claim) {
        this.companyName = companyName;
        this.person = new PersonId(person);
        this.firstName = firstName;
        this.zone = ZoneId.of(zone);
        this.certifiedDays = certifiedDays;
        this.wrongShare = wrongShare;
        this.claim = Percent.of(claim);
    }

    static DemoVendor named(String companyName) {
        return Arrays.stream(values())
                .filter(vendor -> vendor.companyName.equals(companyName))
                .findFirst()
                .orElseThrow();
    }

    String companyName() {
        return companyName;
    }

    PersonId person() {
        return person;
    }

    String firstName() {
        return firstName;
    }

    ZoneId zone() {
        return zone;
    }

    /** Days from the demo's first day to the last one that its certificate is valid on. */
    int certifiedDays() {
        return certifiedDays;
    }

    @Override
    public int billedTwice() {
        return this == SHINING ? 7 : 0;
    }

    @Override
    public PlayedDay on(LocalDate day, List<LocalDate> reportDays) {
        return PlayedDay.of(wrongShare, claim, 1)
                .withLayers(items -> new QaLayers(
                        new QaLayer(items, Math.round(items * wrongShare)),
                        new QaLayer(items / 3, Math.round(items * wrongShare / 4)),
                        new QaLayer(6, 0)));
    }
}
