package io.pilotgate.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A chain's file as somebody left it.
 *
 * @param what was done to it
 * @param tampered the numbers that the entries had which were changed
 * @param letter what was mailed before, or none
 */
record TamperedFile(
        byte[] bytes,
        String what,
        List<Integer> tampered,
        @Nullable Witness letter) {

    static TamperedFile clean(Random random) {
        TrialChain chain = chain(random, random.nextInt(60));
        Witness letter = chain.links.isEmpty() || random.nextBoolean() ? null : letter(chain, random);
        return new TamperedFile(bytes(chain, proof(chain, random)), "nothing", List.of(), letter);
    }

    static TamperedFile tampered(Random random) {
        TrialChain chain = chain(random, 2 + random.nextInt(40));
        ChainChange way = ChainChange.values()[random.nextInt(ChainChange.values().length)];
        String proof = proof(chain, random);
        int entry = 1 + random.nextInt(chain.links.size());
        List<Integer> changed = way.change(chain, entry, random);
        return new TamperedFile(bytes(chain, proof), way.name(), changed, null);
    }

    /** An entry retold, and everything after it hashed anew, up to the head. */
    static TamperedFile forged(Random random) {
        TrialChain chain = chain(random, 2 + random.nextInt(40));
        Witness letter = letter(chain, random);
        int entry = 1 + random.nextInt((int) letter.entries());
        chain.set(entry, TrialChain.withContent(chain.link(entry), ChainChange.retold(chain.link(entry))));
        chain.forgeOn(entry);
        return new TamperedFile(bytes(chain, "null"), "forged from " + entry, List.of(entry), letter);
    }

    /** The newest entries are gone, and the head says so. */
    static TamperedFile cut(Random random) {
        TrialChain chain = chain(random, 2 + random.nextInt(40));
        Witness letter = letter(chain, random);
        int left = random.nextInt((int) letter.entries());
        chain.links.subList(left, chain.links.size()).clear();
        chain.head = new ChainHead(
                chain.name,
                left,
                left == 0 ? Link.BEFORE_THE_FIRST : chain.link(left).hash());
        return new TamperedFile(bytes(chain, "null"), "cut after " + left, List.of(), letter);
    }

    static TamperedFile oneByte(Random random) {
        TrialChain chain = chain(random, 1 + random.nextInt(5));
        byte[] bytes = bytes(chain, proof(chain, random));
        // Not the last line break: a file without it says the same.
        int place = random.nextInt(bytes.length - 1);
        byte before = bytes[place];
        while (bytes[place] == before || isLineBreak(before) && isLineBreak(bytes[place])) {
            bytes[place] = (byte) random.nextInt(256);
        }
        return new TamperedFile(bytes, "byte " + place + " from " + before + " to " + bytes[place], List.of(), null);
    }

    private static boolean isLineBreak(byte one) {
        return one == '\n' || one == '\r';
    }

    private static TrialChain chain(Random random, int entries) {
        TrialChain chain = new TrialChain("pilot-" + Integer.toHexString(random.nextInt(1 << 20)));
        for (int number = 0; number < entries; number++) {
            Map<String, String> details = new HashMap<>();
            for (int detail = random.nextInt(4); detail > 0; detail--) {
                details.put(text(random), text(random));
            }
            chain.add("lena", "report-received", text(random), details);
        }
        return chain;
    }

    /** Letters, signs, control characters, other scripts, halves of characters; or nothing. */
    private static String text(Random random) {
        String signs = "abz019 \"\\/{}[],:.\n\r\t\b\f\u0000\u001F\u007F\u0080äß\u2028語\uD83D\uDE00\uD800\uFFFF";
        return random.ints(random.nextInt(25), 0, signs.length())
                .mapToObj(index -> String.valueOf(signs.charAt(index)))
                .collect(Collectors.joining());
    }

    /** A checkpoint over this chain among others, or none. */
    private static String proof(TrialChain chain, Random random) {
        if (chain.links.isEmpty() || random.nextBoolean()) {
            return "null";
        }
        Link link = chain.link(1 + random.nextInt(chain.links.size()));
        List<ChainHead> heads = new ArrayList<>(List.of(new ChainHead(chain.name, link.number(), link.hash())));
        for (int other = random.nextInt(9); other > 0; other--) {
            heads.add(new ChainHead("p" + other, other, link.previousHash()));
        }
        var content = CheckpointContent.of(7, "2026-01-05T09:00:00.000001Z", link.previousHash(), heads);
        return AuditFile.proof(content.inclusion(chain.name));
    }

    private static Witness letter(TrialChain chain, Random random) {
        Link link = chain.link(1 + random.nextInt(chain.links.size()));
        return new Witness("the letter", link.number(), link.hash());
    }

    private static byte[] bytes(TrialChain chain, String proof) {
        return chain.file(proof).getBytes(StandardCharsets.US_ASCII);
    }
}
