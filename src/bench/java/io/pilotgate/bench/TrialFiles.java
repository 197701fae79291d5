package io.pilotgate.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Files to grade, always the same. */
final class TrialFiles {

    private static final String[] WORDS = {
        "the", "model", "said", "that", "it", "was", "not", "a", "good", "answer", "because", "of", "its", "length", "and", "tone"
    };

    private static final String[] TAGS = {"PER", "ORG", "LOC", "MISC"};

    private final Path folder;

    TrialFiles(Path folder) {
        this.folder = folder;
    }

    /** Three people's classes of items, four out of five right, with the truth beside. */
    Path classes(int rows) throws IOException {
        SplittableRandom chance = new SplittableRandom(1);
        return written("classes-" + rows + ".csv", file -> {
            file.write("item,annotator,label,gold\n");
            for (int row = 0; row < rows; row++) {
                int truth = row / 3 % 5;
                int said = chance.nextInt(5) > 0 ? truth : chance.nextInt(5);
                file.write("item-" + row / 3 + ",annotator-" + row % 3 + ",class-" + said + ",class-" + truth + "\n");
            }
        });
    }

    /** Tokens with tags; the truth is {@code off} 0, a vendor's work has one wrong tag in {@code off}. */
    Path tokens(int tokens, int off) throws IOException {
        SplittableRandom chance = new SplittableRandom(off);
        return written("tokens-" + tokens + "-" + off + ".conll", file -> {
            for (int token = 0; token < tokens; token++) {
                boolean wrong = off > 0 && chance.nextInt(off) == 0;
                String tag = token % 7 < 2 && !wrong ? (token % 7 == 0 ? "B-" : "I-") + TAGS[token / 7 % 4] : "O";
                file.write(WORDS[token % WORDS.length] + " " + tag + "\n");
                if (token % 20 == 19) {
                    file.write("\n");
                }
            }
        });
    }

    /** Transcripts of about twelve words, one word in {@code off} wrong. */
    Path transcripts(int count, int off) throws IOException {
        SplittableRandom chance = new SplittableRandom(off);
        return written("transcripts-" + count + "-" + off + ".csv", file -> {
            file.write("item,text\n");
            for (int item = 0; item < count; item++) {
                StringBuilder text = new StringBuilder();
                for (int word = 0; word < 8 + item % 9; word++) {
                    boolean wrong = off > 0 && chance.nextInt(off) == 0;
                    text.append(' ').append(WORDS[(item * 5 + word * (wrong ? 3 : 1)) % WORDS.length]);
                }
                file.write(item + "," + text.substring(1) + "\n");
            }
        });
    }

    private interface Content {
        void to(BufferedWriter file) throws IOException;
    }

    private Path written(String name, Content content) throws IOException {
        Path path = folder.resolve(name);
        try (BufferedWriter file = Files.newBufferedWriter(path)) {
            content.to(file);
        }
        return path;
    }
}
