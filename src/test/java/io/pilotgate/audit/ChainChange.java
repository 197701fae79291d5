package io.pilotgate.audit;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The ways in which somebody may change a chain. */
enum ChainChange {
    CONTENT_EDITED((chain, entry, random) -> {
        chain.set(
                entry,
                TrialChain.withContent(
                        chain.link(entry), edited(chain.link(entry).content(), random)));
        return List.of(entry);
    }),

    CONTENT_EDITED_AND_HASHED_ANEW((chain, entry, random) -> {
        chain.set(entry, TrialChain.rehashed(chain.link(entry), retold(chain.link(entry))));
        return List.of(entry);
    }),

    ACTOR_TAKEN_FROM_ANOTHER((chain, entry, random) -> {
        String content = chain.link(entry).content().replaceAll("\"actor\":\"[^\"]*\"", "\"actor\":\"mallory\"");
        chain.set(entry, TrialChain.withContent(chain.link(entry), content));
        return List.of(entry);
    }),

    CHAIN_IN_THE_CONTENT((chain, entry, random) -> {
        String content = chain.link(entry).content().replace("\"" + chain.name + "\"", "\"pilot-other\"");
        chain.set(
                entry,
                random.nextBoolean()
                        ? TrialChain.withContent(chain.link(entry), content)
                        : TrialChain.rehashed(chain.link(entry), content));
        return List.of(entry);
    }),

    NUMBER_IN_THE_CONTENT_HASHED_ANEW((chain, entry, random) -> {
        String content = chain.link(entry).content().replace("\"number\":" + entry, "\"number\":" + (entry + 7));
        chain.set(entry, TrialChain.rehashed(chain.link(entry), content));
        return List.of(entry);
    }),

    HASH((chain, entry, random) -> {
        Link link = chain.link(entry);
        chain.set(
                entry,
                new Link(
                        link.chain(), link.number(), link.content(), link.previousHash(), edited(link.hash(), random)));
        return List.of(entry);
    }),

    PREVIOUS_HASH((chain, entry, random) -> {
        Link link = chain.link(entry);
        chain.set(
                entry,
                new Link(
                        link.chain(), link.number(), link.content(), edited(link.previousHash(), random), link.hash()));
        return List.of(entry);
    }),

    NUMBER((chain, entry, random) -> {
        int other = 1 + random.nextInt(chain.links.size() + 3);
        chain.set(entry, TrialChain.withNumber(chain.link(entry), other == entry ? other + 1 : other));
        return List.of(entry);
    }),

    DELETED((chain, entry, random) -> {
        chain.links.remove(entry - 1);
        return List.of(entry);
    }),

    DELETED_AND_CLOSED_UP((chain, entry, random) -> {
        chain.links.remove(entry - 1);
        for (int number = entry; number <= chain.links.size(); number++) {
            chain.set(number, TrialChain.withNumber(chain.link(number), number));
        }
        return List.of(entry);
    }),

    SEVERAL_DELETED((chain, entry, random) -> {
        int to = Math.min(chain.links.size(), entry + 1 + random.nextInt(3));
        chain.links.subList(entry - 1, to).clear();
        return List.of(entry, to);
    }),

    TWO_ENTRIES_SWAPPED((chain, entry, random) -> {
        int other = another(chain, entry, random);
        Collections.swap(chain.links, entry - 1, other - 1);
        return List.of(entry, other);
    }),

    TWO_ENTRIES_SWAPPED_AND_RENUMBERED((chain, entry, random) -> {
        int other = another(chain, entry, random);
        Link link = chain.link(entry);
        chain.set(entry, TrialChain.withNumber(chain.link(other), entry));
        chain.set(other, TrialChain.withNumber(link, other));
        return List.of(entry, other);
    }),

    TWO_CONTENTS_SWAPPED((chain, entry, random) -> {
        int other = another(chain, entry, random);
        String content = chain.link(entry).content();
        chain.set(
                entry,
                TrialChain.withContent(chain.link(entry), chain.link(other).content()));
        chain.set(other, TrialChain.withContent(chain.link(other), content));
        return List.of(entry, other);
    }),

    MOVED_TO_ANOTHER_PLACE((chain, entry, random) -> {
        int other = another(chain, entry, random);
        chain.links.add(other - 1, chain.links.remove(entry - 1));
        return List.of(entry);
    }),

    WRITTEN_TWICE((chain, entry, random) -> {
        chain.links.add(random.nextInt(chain.links.size() + 1), chain.link(entry));
        return List.of(entry);
    }),

    ONE_PUT_IN_BETWEEN((chain, entry, random) -> {
        Link before = chain.link(entry);
        for (int number = entry + 1; number <= chain.links.size(); number++) {
            chain.set(number, TrialChain.withNumber(chain.link(number), number + 1L));
        }
        String content = before.content().replace("\"number\":" + entry, "\"number\":" + (entry + 1));
        Link added = new Link(chain.name, entry + 1L, content, before.hash(), "");
        chain.links.add(entry, TrialChain.rehashed(added, content));
        // Seen where the old one no longer follows, or where the chain ends.
        return List.of(entry + 1);
    });

    /** Answers which entries it changed, by the numbers that they had. */
    private interface Way {
        List<Integer> change(TrialChain chain, int entry, Random random);
    }

    private final Way way;

    ChainChange(Way way) {
        this.way = way;
    }

    List<Integer> change(TrialChain chain, int entry, Random random) {
        return way.change(chain, entry, random);
    }

    /** Another story in the same form. */
    static String retold(Link link) {
        return link.content().replace("report-received", "report-withdrawn");
    }

    private static int another(TrialChain chain, int entry, Random random) {
        int other = 1 + random.nextInt(chain.links.size() - 1);
        return other >= entry ? other + 1 : other;
    }

    /** One character of it changed to another one. */
    private static String edited(String text, Random random) {
        int place = random.nextInt(text.length());
        char other = text.charAt(place) == 'f' ? '0' : 'f';
        return text.substring(0, place) + other + text.substring(place + 1);
    }
}
