package io.pilotgate.grading.seal;

import io.pilotgate.kernel.Sha256;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws leaves out of a sealed pool so that anybody can draw them again, and neither side alone could have known what comes
 * out: the buyer's seed was promised before the vendor gave its nonce. Leaves go by their tickets, the lowest first;
 * within each stratum the first are for the first stage, then for the second, then for the reserve.
 */
public record BlindDraw(DrawSeed seed, String nonce) {

    private record Ticket(Sha256 number, int index) {}

    /**
     * @param leaves the pool by ascending hash
     * @param counts by stratum; nothing is drawn from others
     * @return the places of drawn leaves in the pool for each part, in the order in which they were drawn
     */
    public Map<DrawPart, List<Integer>> of(List<DrawLeaf> leaves, Map<String, DrawCounts> counts) {
        Map<DrawPart, List<Integer>> drawn = new EnumMap<>(DrawPart.class);
        for (DrawPart part : DrawPart.values()) {
            drawn.put(part, new ArrayList<>());
        }
        Map<String, Integer> taken = new HashMap<>();
        tickets(leaves).forEach(ticket -> {
            String stratum = leaves.get(ticket.index()).stratum();
            int place = taken.merge(stratum, 1, Integer::sum) - 1;
            counts.getOrDefault(stratum, DrawCounts.NONE)
                    .at(place)
                    .ifPresent(part -> drawn.computeIfAbsent(part, unseen -> new ArrayList<>())
                            .add(ticket.index()));
        });
        return drawn;
    }

    private List<Ticket> tickets(List<DrawLeaf> leaves) {
        return IntStream.range(0, leaves.size())
                .mapToObj(
                        index -> new Ticket(seed.ticket(nonce, leaves.get(index).hash()), index))
                .sorted(Comparator.comparing(ticket -> ticket.number().hex()))
                .toList();
    }
}
