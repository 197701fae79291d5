package io.pilotgate.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditEntry;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialVendors;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class VendorsTests {

    private static final PersonId LENA = new PersonId("lena");
    private static final LocalDate AFTER_IT_LAPSED = LocalDate.parse("2027-03-01");

    @Autowired
    Vendors vendors;

    @Autowired
    RedFlags flags;

    @Autowired
    AuditTrail audit;

    private final String name = "Labelworks " + UUID.randomUUID();

    @Test
    void is_read_back_as_it_was_registered() {
        Vendor vendor = vendors.register(TrialVendors.called(name, TrialVendors.CERTIFICATE), LENA);

        assertThat(vendors.find(vendor.id()))
                .isEqualTo(vendor)
                .isEqualTo(new Vendor(
                        vendor.id(),
                        name,
                        "Ines Vega",
                        "ines@labelworks.example",
                        "Portugal",
                        "Street scenes, German and English",
                        TrialVendors.CERTIFICATE,
                        null));
        assertThat(vendors.all()).contains(vendor);
        assertThat(entriesAbout(vendor.id())).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("vendor-registered");
            assertThat(entry.actor()).isEqualTo(LENA);
        });
    }

    @Test
    void a_name_is_taken_once_however_it_is_written() {
        vendors.register(TrialVendors.called(name, null), LENA);

        assertThatThrownBy(() -> vendors.register(TrialVendors.called(name.toUpperCase(Locale.ROOT), null), LENA))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.reasons())
                            .extracting(Refusal.Reason::place)
                            .containsExactly("name");
                });
    }

    @Test
    void its_zone_is_on_record_once_it_was_said() {
        VendorId id = vendors.register(TrialVendors.called(name, null), LENA).id();
        ZoneId manila = ZoneId.of("Asia/Manila");

        vendors.setZone(id, manila, LENA);
        vendors.setZone(id, manila, LENA);

        assertThat(vendors.find(id).zone()).isEqualTo(manila);
        assertThat(entriesAbout(id))
                .filteredOn(entry -> entry.action().equals("vendor-zone-set"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("zone", "Asia/Manila"));
    }

    @Test
    void a_vendor_that_nobody_registered_does_not_exist() {
        assertThatThrownBy(() -> vendors.find(VendorId.random()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() -> vendors.renewCertificate(VendorId.random(), TrialVendors.CERTIFICATE, LENA))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_renewed_certificate_takes_the_red_flag_away() {
        VendorId vendor = vendors.register(TrialVendors.called(name, TrialVendors.CERTIFICATE), LENA)
                .id();
        assertThat(flags.openFor(vendor, AFTER_IT_LAPSED))
                .extracting(RedFlag::code)
                .containsExactly("RF4");
        var renewed = new Certificate(
                "IS-4712", "TÜV", "Annotation, Porto", LocalDate.parse("2027-02-01"), LocalDate.parse("2030-01-31"));

        vendors.renewCertificate(vendor, renewed, LENA);

        assertThat(vendors.find(vendor).iso27001()).isEqualTo(renewed);
        assertThat(flags.openFor(vendor, AFTER_IT_LAPSED)).isEmpty();
        assertThat(entriesAbout(vendor))
                .filteredOn(entry -> entry.action().equals("certificate-renewed"))
                .last()
                .satisfies(entry ->
                        assertThat(entry.details()).isEqualTo(Map.of("number", "IS-4712", "before", "IS-4711")));
    }

    @Test
    void a_first_certificate_takes_the_place_of_none() {
        VendorId vendor =
                vendors.register(TrialVendors.called(name, null), LENA).id();

        vendors.renewCertificate(vendor, TrialVendors.CERTIFICATE, LENA);

        assertThat(vendors.find(vendor).iso27001()).isEqualTo(TrialVendors.CERTIFICATE);
        assertThat(entriesAbout(vendor))
                .filteredOn(entry -> entry.action().equals("certificate-renewed"))
                .last()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("before", "none"));
    }

    private List<AuditEntry> entriesAbout(VendorId vendor) {
        return audit.withoutPilot().stream()
                .filter(entry -> entry.subject().equals(vendor.value()))
                .toList();
    }
}
