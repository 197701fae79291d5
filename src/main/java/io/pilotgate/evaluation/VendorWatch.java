package io.pilotgate.evaluation;

import io.pilotgate.kernel.VendorId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after vendors. */
@Service
public class VendorWatch {

    private final Vendors vendors;
    private final List<VendorWatcher> watchers;
    private final Clock clock;

    VendorWatch(Vendors vendors, List<VendorWatcher> watchers, Clock clock) {
        this.vendors = vendors;
        this.watchers = List.copyOf(watchers);
        this.clock = clock;
    }

    /** Has every watcher look at one vendor once. */
    @Transactional
    public void look(VendorId id) {
        Instant now = clock.instant();
        for (VendorWatcher watcher : watchers) {
            watcher.look(vendors.find(id), now);
        }
    }
}
