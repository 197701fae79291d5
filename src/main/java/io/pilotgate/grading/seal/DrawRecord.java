package io.pilotgate.grading.seal;

import io.pilotgate.grading.statistics.Stage;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.PrefixedHash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the blind sample was drawn, as the reveal tells it: with the leaves of the pool anybody can draw it again.
 *
 * @param seedCommitment to the seed, as it was mailed when the plan was fixed
 * @param planCommitment to the plan, as it was mailed then
 * @param seed hexadecimal
 */
public record DrawRecord(
        Sha256 seedCommitment, Sha256 planCommitment, String seed, String nonce, Plan plan, Drawn drawn) {

    /**
     * The rule that was fixed before the data. Shares are text: as numbers of JSON two readers could round them
     * differently.
     */
    public record Plan(
            String target,
            String floor,
            String producerRisk,
            String consumerRisk,
            List<Stage> stages,
            int reserve,
            Map<String, DrawCounts> strata) {

        /** As a share is written here and hashed: digits and a point, such as {@code 0.98}. */
        public static String share(Percent share) {
            return share.fraction().stripTrailingZeros().toPlainString();
        }

        /**
         * With the seed in it: before the reveal nobody can try which counts of strata give it.
         *
         * @param pilot its id
         */
        public Sha256 commitment(String pilot, DrawSeed seed) {
            PrefixedHash hash = PrefixedHash.of("pilotgate-plan/1")
                    .and(pilot)
                    .and(seed.bytes())
                    .and(target)
                    .and(floor)
                    .and(producerRisk)
                    .and(consumerRisk)
                    .and(Integer.toString(stages.size()));
            stages.forEach(stage -> and(hash, stage.n(), stage.c(), stage.r()));
            and(hash, reserve, strata.size());
            Map<String, DrawCounts> byBytes = new TreeMap<>((one, other) -> Arrays.compareUnsigned(
                    one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8)));
            byBytes.putAll(strata);
            byBytes.forEach((name, counts) -> and(hash.and(name), counts.stage1(), counts.stage2(), counts.reserve()));
            return hash.done();
        }

        private static void and(PrefixedHash hash, int... numbers) {
            Arrays.stream(numbers).forEach(number -> hash.and(Integer.toString(number)));
        }
    }

    /** Places in the pool by ascending leaf hash, in the order in which they were drawn. */
    public record Drawn(List<Integer> stage1, List<Integer> stage2, List<Integer> reserve) {

        public static Drawn of(Map<DrawPart, List<Integer>> places) {
            return new Drawn(
                    places.getOrDefault(DrawPart.STAGE_1, List.of()),
                    places.getOrDefault(DrawPart.STAGE_2, List.of()),
                    places.getOrDefault(DrawPart.RESERVE, List.of()));
        }

        List<Integer> of(DrawPart part) {
            return switch (part) {
                case STAGE_1 -> stage1;
                case STAGE_2 -> stage2;
                case RESERVE -> reserve;
            };
        }
    }

    static DrawRecord of(SealedJson json) {
        SealedJson plan = json.object("plan");
        SealedJson drawn = json.object("drawn");
        Map<String, DrawCounts> strata = new TreeMap<>();
        plan.object("strata")
                .eachObject((name, counts) -> strata.put(
                        name,
                        new DrawCounts(counts.number("stage1"), counts.number("stage2"), counts.number("reserve"))));
        List<Stage> stages = new ArrayList<>();
        plan.objects("stages").forEach(stage -> stages.add(stage.stage()));
        return new DrawRecord(
                json.hash("seedCommitment"),
                json.hash("planCommitment"),
                json.text("seed"),
                json.text("nonce"),
                new Plan(
                        plan.text("target"),
                        plan.text("floor"),
                        plan.text("producerRisk"),
                        plan.text("consumerRisk"),
                        List.copyOf(stages),
                        plan.number("reserve"),
                        strata),
                new Drawn(drawn.numbers("stage1"), drawn.numbers("stage2"), drawn.numbers("reserve")));
    }
}
