package io.pilotgate.grading.tasks;

import java.util.Arrays;

/** Who said what of which item, all by numbers, in the order in which it came: twelve bytes each. */
final class Judgments {

    private int[] items = new int[1 << 10];
    private int[] annotators = new int[items.length];
    private int[] labels = new int[items.length];
    private int size;

    /** Whether all judgments of an item stand together, as in most files. */
    private boolean sorted = true;

    void add(int item, int annotator, int label) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
            annotators = Arrays.copyOf(annotators, 2 * size);
            labels = Arrays.copyOf(labels, 2 * size);
        }
        sorted &= size == 0 || items[size - 1] <= item;
        items[size] = item;
        annotators[size] = annotator;
        labels[size++] = label;
    }

    interface Visitor {
        void judgment(int item, int annotator, int label);
    }

    /** Item after item; of an item in the order in which they came. */
    void forEachByItem(Visitor visitor) {
        int[] order = sorted ? new int[0] : order();
        for (int each = 0; each < size; each++) {
            int place = sorted ? each : order[each];
            visitor.judgment(items[place], annotators[place], labels[place]);
        }
    }

    private int[] order() {
        int last = 0;
        for (int place = 0; place < size; place++) {
            last = Math.max(last, items[place]);
        }
        int[] starts = new int[last + 2];
        for (int place = 0; place < size; place++) {
            starts[items[place] + 1]++;
        }
        for (int item = 1; item < starts.length; item++) {
            starts[item] += starts[item - 1];
        }
        int[] order = new int[size];
        for (int place = 0; place < size; place++) {
            order[starts[items[place]]++] = place;
        }
        return order;
    }
}
