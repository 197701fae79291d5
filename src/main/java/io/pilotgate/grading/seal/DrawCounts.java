package io.pilotgate.grading.seal;

import java.util.Arrays;
import java.util.Optional;

/** How many items of a stratum are drawn for each part. */
public record DrawCounts(int stage1, int stage2, int reserve) {

    public static final DrawCounts NONE = new DrawCounts(0, 0, 0);

    public int of(DrawPart part) {
        return switch (part) {
            case STAGE_1 -> stage1;
            case STAGE_2 -> stage2;
            case RESERVE -> reserve;
        };
    }

    /** What the item in this place is drawn for, from 0; nothing where all are drawn. */
    Optional<DrawPart> at(int place) {
        int drawn = 0;
        for (DrawPart part : DrawPart.values()) {
            drawn += of(part);
            if (place < drawn) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    public int total() {
        return Arrays.stream(DrawPart.values()).mapToInt(this::of).sum();
    }
}
