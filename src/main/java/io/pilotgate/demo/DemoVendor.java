package io.pilotgate.demo;

import io.pilotgate.delivery.QaLayer;
import io.pilotgate.delivery.QaLayers;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** The three simulated vendors: one does what it says, one says more than it does, one lets its certificate lapse. */
enum DemoVendor implements Script {
    SOUND("Simulated Labels Ltd", "vera", "Vera", "Asia/Manila", "20:00", "05:00", 730, 0.004, "0.995", "0.08"),
    SHINING("Simulated Shine Inc", "vito", "Vito", "Asia/Kolkata", "18:00", "03:00", 400, 0.2, "0.995", "0.04"),
    LAPSING("Simulated Drift Co", "vanja", "Vanja", "Europe/Belgrade", "12:00", "21:00", 12, 0.008, "0.992", "0.075");

    private final String companyName;
    private final PersonId person;
    private final String firstName;
    private final ZoneId zone;
    private final LocalTime worksFrom;
    private final LocalTime worksTo;
    private final int certifiedDays;
    private final double wrongShare;
    private final Percent claim;
    private final String quote;

    DemoVendor(
            String companyName,
            String person,
            String firstName,
            String zone,
            String worksFrom,
            String worksTo,
            int certifiedDays,
            double wrongShare,
            String claim,
            String quote) {
        this.companyName = companyName;
        this.person = new PersonId(person);
        this.firstName = firstName;
        this.zone = ZoneId.of(zone);
        this.worksFrom = LocalTime.parse(worksFrom);
        this.worksTo = LocalTime.parse(worksTo);
        this.certifiedDays = certifiedDays;
        this.wrongShare = wrongShare;
        this.claim = Percent.of(claim);
        this.quote = quote;
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

    /** When its people begin, by its own clocks. */
    LocalTime worksFrom() {
        return worksFrom;
    }

    LocalTime worksTo() {
        return worksTo;
    }

    String certificateNumber() {
        return "SIM-27001-" + (1 + ordinal());
    }

    /** What it asks for an item, in USD. */
    String quote() {
        return quote;
    }

    /** Days from the demo's first day to the last one that its certificate is valid on. */
    int certifiedDays() {
        return certifiedDays;
    }

    static DemoVendor of(PersonId person) {
        return Arrays.stream(values())
                .filter(vendor -> vendor.person.equals(person))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public boolean isFollowedClosely() {
        return this == SOUND;
    }

    @Override
    public int billedTwice() {
        return this == SHINING ? 7 : 0;
    }

    @Override
    public PlayedDay on(LocalDate day, List<LocalDate> reportDays) {
        return asking(reportDays.indexOf(day))
                .withLayers(items -> new QaLayers(
                        new QaLayer(items, Math.round(items * wrongShare)),
                        new QaLayer(items / 3, Math.round(items * wrongShare / 4)),
                        new QaLayer(6, 0)));
    }

    private PlayedDay asking(int index) {
        PlayedDay day = PlayedDay.of(wrongShare, claim, 1);
        if (this != SOUND) {
            return day;
        }
        return switch (index) {
            case 2 -> day.asking(PlayedQuestion.OF_THE_CLAIMS_SOP);
            case 5 -> day.asking(PlayedQuestion.OF_A_CLAIM);
            default -> day;
        };
    }
}
