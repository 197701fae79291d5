package io.pilotgate.door;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads files that would fill a memory, in a process that has little: a line is printed for each. */
final class SmallMemory {

    /** Of what has no end: it is not read to one. */
    private static final long ENDLESS = 50L << 20;

    /** Of rows, which are all looked at. */
    private static final long ROWS = 12L << 20;

    /** The same text again and again, never in memory as a whole. */
    private static final class Repeated extends InputStream {

        private final byte[] head;
        private final byte[] text;
        private final long size;
        private long place;

        Repeated(long size, String head, String text) {
            this.size = size;
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.text = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            if (place >= size) {
                return -1;
            }
            long here = place++;
            return here < head.length ? head[(int) here] : text[(int) ((here - head.length) % text.length)] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (place >= size) {
                return -1;
            }
            int count = (int) Math.min(length, size - place);
            for (int index = 0; index < count; index++) {
                bytes[offset + index] = (byte) read();
            }
            return count;
        }
    }

    private SmallMemory() {}

    static Map<String, InputStream> files() {
        String head = "item,annotator,label\n";
        Map<String, InputStream> files = new LinkedHashMap<>();
        files.put("one line without delimiters", new Repeated(ENDLESS, "", "x"));
        files.put("one line of cells", new Repeated(ENDLESS, "", "x,"));
        files.put("names without end", new Repeated(ENDLESS, "item,", "x,"));
        files.put("one cell without end", new Repeated(ENDLESS, head + "i1,", "x"));
        files.put("a quote without end", new Repeated(ENDLESS, head + "i1,ana,\"", "x\n"));
        files.put("a row of cells without end", new Repeated(ENDLESS, head, "x,"));
        files.put("nothing but wrong rows", new Repeated(ROWS, head, "i1\n"));
        files.put("rows that are empty in every column", new Repeated(ROWS, head, ",,x\n,x,\nx,,\n"));
        files.put("nothing but the same answer", new Repeated(ROWS, head, "i1,ana,stop\n"));
        files.put("nothing but blank lines", new Repeated(ROWS, head, "\n"));
        files.put("nothing but NUL", new Repeated(ROWS, head, "\0"));
        files.put("nothing but zeros", new Repeated(ROWS, "", "\0"));
        return files;
    }

    public static void main(String[] arguments) {
        files().forEach((name, file) -> System.out.println(name + ": " + read(file)));
    }

    private static String read(InputStream file) {
        try {
            LabelReader.of(LabelColumns.guessed()).check(file);
            return "taken";
        } catch (Refusal refused) {
            return "refused, " + refused.reasons().get(0).place();
        }
    }
}
