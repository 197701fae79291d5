package io.pilotgate.grading.truth;

import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.seal.BlindDraw;
import io.pilotgate.grading.seal.DrawCounts;
import io.pilotgate.grading.seal.DrawLeaf;
import io.pilotgate.grading.seal.DrawPart;
import io.pilotgate.grading.seal.DrawSeed;
import io.pilotgate.grading.truth.DrawRecords.DrawnKey;
import io.pilotgate.kernel.PilotId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The blind sample within the vault: how it is drawn, what was drawn, and what of the reserve was used. */
@Component
public class BlindSample {

    private final VaultRecords sets;
    private final DrawRecords records;
    private final SetOpening opening;
    private final TruthCipher cipher;

    BlindSample(VaultRecords sets, DrawRecords records, SetOpening opening, TruthCipher cipher) {
        this.sets = sets;
        this.records = records;
        this.opening = opening;
        this.cipher = cipher;
    }

    /** How many items of the sealed pool are of each stratum; empty where nothing is sealed. */
    public SortedMap<String, Integer> strata(PilotId pilot) {
        SortedMap<String, Integer> sizes = new TreeMap<>();
        pool(pilot).forEach(leaf -> sizes.merge(leaf.content().stratum(), 1, Integer::sum));
        return sizes;
    }

    /**
     * Keeps how the sample will be drawn.
     *
     * @param least what the counts had to keep, by stratum
     */
    public void plan(PilotId pilot, DrawSeed seed, Map<String, DrawCounts> counts, Map<String, Integer> least) {
        records.insertSeed(pilot, cipher.seal(pilot, seed));
        records.insertCounts(pilot, counts, least);
    }

    public SortedMap<String, DrawCounts> counts(PilotId pilot) {
        return records.counts(pilot);
    }

    public SortedMap<String, Integer> least(PilotId pilot) {
        return records.least(pilot);
    }

    /** The secret half of the draw; none where an older release drew the sample. */
    public Optional<DrawSeed> seed(PilotId pilot) {
        return records.seed(pilot).map(content -> cipher.openSeed(pilot, content));
    }

    /** Draws the sample for good. */
    public void draw(PilotId pilot, String nonce) {
        List<OpenedLeaf> pool = pool(pilot);
        drawn(pilot, nonce, pool)
                .forEach((part, places) -> records.insertDrawn(
                        pilot,
                        part,
                        places.stream()
                                .map(place -> key(pilot, pool.get(place)))
                                .toList()));
    }

    /** The places of drawn leaves among those of the pool, in the order of the draw. */
    public Map<DrawPart, List<Integer>> drawn(PilotId pilot, String nonce) {
        return drawn(pilot, nonce, pool(pilot));
    }

    /** Stage by stage in the order of the draw, the reserve last; empty where nothing is drawn. */
    public List<DrawnItem> open(PilotId pilot) {
        List<DrawnKey> drawn = records.drawn(pilot);
        if (drawn.isEmpty()) {
            return List.of();
        }
        Map<String, OpenedLeaf> byKey = new HashMap<>();
        pool(pilot).forEach(leaf -> byKey.put(key(pilot, leaf), leaf));
        return drawn.stream()
                .map(key -> {
                    OpenedLeaf leaf = byKey.get(key.itemKey());
                    if (leaf == null) {
                        throw AlteredTruth.because("an item that was drawn is not in it");
                    }
                    return new DrawnItem(
                            leaf.item(), leaf.label(), leaf.content().stratum(), key.part(), key.used());
                })
                .toList();
    }

    /** The true label by item of what was drawn for the stages; empty where nothing is drawn. */
    public Map<String, String> openStages(PilotId pilot) {
        return open(pilot).stream()
                .filter(item -> item.part() != DrawPart.RESERVE)
                .collect(Collectors.toMap(DrawnItem::item, DrawnItem::label));
    }

    /** How many items were drawn for the stages. */
    public int size(PilotId pilot) {
        return Math.toIntExact(stageKeys(pilot).count());
    }

    /** Tells of an item whether it was drawn for the stages, without opening any. */
    public Predicate<String> wasDrawn(PilotId pilot) {
        Set<String> keys = stageKeys(pilot).collect(Collectors.toSet());
        return item -> keys.contains(cipher.itemKey(pilot, item));
    }

    /** Marks items of the reserve as used by a decision. */
    public void use(PilotId pilot, long use, Collection<DrawnItem> items) {
        records.insertUsed(
                pilot,
                use,
                items.stream().map(item -> cipher.itemKey(pilot, item.item())).toList());
    }

    private Stream<String> stageKeys(PilotId pilot) {
        return records.drawn(pilot).stream()
                .filter(key -> key.part() != DrawPart.RESERVE)
                .map(DrawnKey::itemKey);
    }

    private Map<DrawPart, List<Integer>> drawn(PilotId pilot, String nonce, List<OpenedLeaf> pool) {
        DrawSeed seed = seed(pilot).orElseThrow();
        return new BlindDraw(seed, nonce)
                .of(
                        pool.stream()
                                .map(leaf ->
                                        new DrawLeaf(leaf.hash(), leaf.content().stratum()))
                                .toList(),
                        counts(pilot));
    }

    private List<OpenedLeaf> pool(PilotId pilot) {
        return sets.find(pilot, TruthPurpose.BLIND, 0)
                .map(set -> opening.open(pilot, set))
                .orElse(List.of());
    }

    private String key(PilotId pilot, OpenedLeaf leaf) {
        return cipher.itemKey(pilot, leaf.item());
    }
}
