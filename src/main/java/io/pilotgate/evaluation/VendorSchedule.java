package io.pilotgate.evaluation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks after every vendor now and then: after an outage or on a moved clock, the next look finds what is due. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test & !rehearse")
class VendorSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(VendorSchedule.class);

    private final Vendors vendors;
    private final VendorWatch watch;

    VendorSchedule(Vendors vendors, VendorWatch watch) {
        this.vendors = vendors;
        this.watch = watch;
    }

    @Scheduled(
            fixedDelayString = "${pilotgate.vendors.delay:5m}",
            initialDelayString = "${pilotgate.vendors.first:40s}")
    void look() {
        vendors.all().forEach(this::look);
    }

    /** One vendor's trouble is no other's: what failed is tried again at the next look. */
    private void look(Vendor vendor) {
        try {
            watch.look(vendor.id());
        } catch (RuntimeException trouble) {
            LOG.error("Looking after vendor {} failed; the next look tries again.", vendor.id(), trouble);
        }
    }
}
