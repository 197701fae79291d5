package io.pilotgate.grading.metrics;

/** How a marked span meets a true one, best first: pairs are made in this order, each span in one pair. */
enum SpanMatch {
    SAME {
        @Override
        boolean meets(Span marked, Span isTrue) {
            return marked.sameBounds(isTrue) && marked.type().equals(isTrue.type());
        }
    },
    SAME_BOUNDS {
        @Override
        boolean meets(Span marked, Span isTrue) {
            return marked.sameBounds(isTrue);
        }
    },
    OVERLAP_OF_TYPE {
        @Override
        boolean meets(Span marked, Span isTrue) {
            return marked.overlap(isTrue) > 0 && marked.type().equals(isTrue.type());
        }
    },
    OVERLAP {
        @Override
        boolean meets(Span marked, Span isTrue) {
            return marked.overlap(isTrue) > 0;
        }
    };

    abstract boolean meets(Span marked, Span isTrue);
}
