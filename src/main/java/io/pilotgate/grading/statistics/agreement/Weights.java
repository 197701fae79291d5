package io.pilotgate.grading.statistics.agreement;

/** How much two categories agree, 1 for the same and 0 for the farthest apart, by their places in the order. */
public enum Weights {
    IDENTITY {
        @Override
        double of(int one, int other, int categories) {
            return one == other ? 1 : 0;
        }
    },
    LINEAR {
        @Override
        double of(int one, int other, int categories) {
            return categories == 1 ? 1 : 1 - Math.abs(one - other) / (categories - 1.0);
        }
    },
    QUADRATIC {
        @Override
        double of(int one, int other, int categories) {
            double apart = categories == 1 ? 0 : (one - other) / (categories - 1.0);
            return 1 - apart * apart;
        }
    };

    abstract double of(int one, int other, int categories);
}
