package io.pilotgate.labels;

/** Finds among records those that begin with the same two numbers as an earlier one. */
final class FirstOfEach {

    /** An earlier record and one like it, by their numbers. */
    interface Repeated {
        void found(int earlier, int later);
    }

    private FirstOfEach() {}

    /** @return how many different ones there are */
    static int among(long[] records, int count, int width, Repeated repeated) {
        int[] places = new int[Math.max(2, Integer.highestOneBit(Math.max(1, count)) << 2)];
        int different = 0;
        for (int record = 0; record < count; record++) {
            int place = placeOf(records, record, width, places);
            if (places[place] == 0) {
                // Numbers count from 1 here, so 0 is a free place.
                places[place] = record + 1;
                different++;
            } else {
                repeated.found(places[place] - 1, record);
            }
        }
        return different;
    }

    private static int placeOf(long[] records, int record, int width, int[] places) {
        long high = records[record * width];
        long low = records[record * width + 1];
        int last = places.length - 1;
        int place = (int) low & last;
        while (places[place] != 0) {
            int other = (places[place] - 1) * width;
            if (records[other] == high && records[other + 1] == low) {
                return place;
            }
            place = place + 1 & last;
        }
        return place;
    }
}
