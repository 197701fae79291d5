package io.pilotgate.delivery;

import io.pilotgate.labels.Finding;
import io.pilotgate.labels.FindingGroups;
import io.pilotgate.labels.FindingSink;
import java.util.ArrayList;
import java.util.List;

/** Keeps the first findings one by one, and counts all of them by cause. */
final class FindingCollector implements FindingSink {

    private final int most;
    private final List<Finding> kept = new ArrayList<>();
    private FindingGroups groups = new FindingGroups();

    FindingCollector(int most) {
        this.most = most;
    }

    @Override
    public void add(Finding finding) {
        groups.add(finding);
        if (kept.size() < most) {
            kept.add(finding);
        }
    }

    @Override
    public void more(Finding like, long number) {
        groups.more(like, number);
    }

    @Override
    public void clear() {
        kept.clear();
        groups = new FindingGroups();
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    List<Finding> kept() {
        return kept;
    }

    FindingGroups groups() {
        return groups;
    }
}
