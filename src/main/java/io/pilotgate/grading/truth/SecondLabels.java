package io.pilotgate.grading.truth;

import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/**
 * Second labels of a part of the blind truth, encrypted beside it. They are laid beside the sealed ones in memory; what leaves is which
 * of them differ, by number, and one second label at a time to whoever settles the difference.
 */
@Component
public class SecondLabels {

    private static final int BLIND_SET = 0;

    private final SecondLabelRecords records;
    private final VaultRecords sets;
    private final SetOpening opening;
    private final TruthCipher cipher;

    SecondLabels(SecondLabelRecords records, VaultRecords sets, SetOpening opening, TruthCipher cipher) {
        this.records = records;
        this.sets = sets;
        this.opening = opening;
        this.cipher = cipher;
    }

    /** Empty where nothing was labelled a second time. */
    public Optional<SecondLabelling> find(PilotId pilot) {
        return records.find(pilot);
    }

    /** The lines of the draft whose items are not in the sealed blind set, as text; empty where all are. */
    public String linesOfOthers(TruthDraft draft) {
        Set<String> others = new HashSet<>();
        draft.rows().forEach(row -> others.add(row.itemKey()));
        sets.rows(draft.pilot(), TruthPurpose.BLIND, BLIND_SET).forEach(row -> others.remove(row.itemKey()));
        return draft.linesOf(others);
    }

    /** Keeps a draft for good; its items are in the blind set, and nothing was kept before. */
    public void keep(TruthDraft draft, Sha256 fileHash, PersonId by, Instant at) {
        records.insert(
                draft.pilot(), new SecondLabelling(draft.items(), fileHash, by, at), cipher.keyId(), draft.rows());
    }

    /**
     * The numbers of those that differ from the sealed label, ascending.
     *
     * @param same whether two labels say the same
     */
    public List<Integer> differences(PilotId pilot, BiPredicate<String, String> same) {
        Map<Integer, SealedRow> second = records.rows(pilot);
        if (second.isEmpty()) {
            return List.of();
        }
        Map<String, String> sealed = new HashMap<>();
        sets.find(pilot, TruthPurpose.BLIND, BLIND_SET)
                .ifPresent(set -> opening.open(pilot, set)
                        .forEach(leaf -> sealed.put(cipher.itemKey(pilot, leaf.item()), leaf.label())));
        return second.entrySet().stream()
                .filter(row -> !same.test(
                        sealed.getOrDefault(row.getValue().itemKey(), ""),
                        open(pilot, row.getValue()).label()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** One second label with its item, for whoever settles a difference; the sealed one leaves by its own audited way. */
    public SecondLabel open(PilotId pilot, int number) {
        return Optional.ofNullable(records.rows(pilot).get(number))
                .map(row -> open(pilot, row))
                .orElseThrow();
    }

    private SecondLabel open(PilotId pilot, SealedRow row) {
        return cipher.open(pilot, row)
                .map(content -> new SecondLabel(content.item(), content.label()))
                .orElseThrow(() -> AlteredTruth.because("a second label cannot be read"));
    }
}
