package io.pilotgate.evaluation.assurance;

import io.pilotgate.evaluation.Certificate;
import io.pilotgate.evaluation.Vendor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Which papers of a vendor end, and when. The days are of the real world: nothing in a pilot moves them. */
@Service
public class Lapses {

    private final Soc2Reports reports;

    Lapses(Soc2Reports reports) {
        this.reports = reports;
    }

    /** The newest of each kind, whether it still stands or not; the one that ends first comes first. */
    public List<Lapse> of(Vendor vendor) {
        return of(vendor, reports.newest(vendor.id()));
    }

    /** @param newest the vendor's newest SOC 2 report; empty where it has none */
    public static List<Lapse> of(Vendor vendor, Optional<Soc2Report> newest) {
        return Stream.concat(
                        Stream.ofNullable(vendor.iso27001()).map(Lapses::of),
                        newest.filter(report -> report.type() == Soc2Type.TYPE_II).stream()
                                .map(Lapses::of))
                .sorted((one, other) -> one.lastDay().compareTo(other.lastDay()))
                .toList();
    }

    private static Lapse of(Certificate certificate) {
        return new Lapse(
                "iso27001",
                "ISO 27001 certificate " + certificate.number(),
                certificate.expiresOn(),
                "the renewed certificate");
    }

    private static Lapse of(Soc2Report report) {
        return report.bridgeTo() == null
                ? new Lapse("soc2", title(report), report.coveredTo(), "a bridge letter")
                : new Lapse("soc2", title(report) + " with its bridge letter", report.coveredTo(), "the next report");
    }

    private static String title(Soc2Report report) {
        return "SOC 2 report of " + report.auditor() + " for the period to "
                + report.period().last();
    }
}
