package io.pilotgate.portal.entry;

import io.pilotgate.delivery.Manifest;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.portal.entry.Reading.Read;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is declared of a file beside it, as it was entered; nothing need be. */
public record ManifestEntry(
        @Nullable String sha256,
        @Nullable String rows,
        @Nullable String items,
        @Nullable List<@Nullable String> labels) {

    public static final ManifestEntry EMPTY = new ManifestEntry(null, null, null, null);

    /** These fields, and the other's where they are empty. */
    ManifestEntry over(ManifestEntry other) {
        return new ManifestEntry(
                Counts.isBlank(sha256) ? other.sha256 : sha256,
                Counts.isBlank(rows) ? other.rows : rows,
                Counts.isBlank(items) ? other.items : items,
                labels == null || labels.isEmpty() ? other.labels : labels);
    }

    Manifest read() {
        Reading reading = new Reading();
        Read<Sha256> hash = Counts.isBlank(sha256)
                ? Reading.nothing()
                : reading.at(
                        "manifest.sha256",
                        () -> new Sha256(
                                new Field("manifest.sha256", sha256).optional().toLowerCase(Locale.ROOT)));
        Read<Long> declaredRows = count(reading, "manifest.rows", rows);
        Read<Long> declaredItems = count(reading, "manifest.items", items);
        var set = reading.combine(this::labelSet);
        return reading.finish(
                () -> new Manifest(hash.orNull(), declaredRows.orNull(), declaredItems.orNull(), set.get()));
    }

    private static Read<Long> count(Reading reading, String place, @Nullable String entered) {
        return Counts.isBlank(entered) ? Reading.nothing() : Counts.read(reading, place, entered, "");
    }

    private Set<String> labelSet() {
        Set<String> set = new TreeSet<>();
        if (labels != null) {
            for (String label : labels) {
                String text = new Field("manifest.labels", label).optional();
                if (!text.isEmpty()) {
                    set.add(text);
                }
            }
        }
        return set;
    }
}
