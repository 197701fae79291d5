package io.pilotgate.labels.formats;

import org.jspecify.annotations.Nullable;

/**
 * One answer of one annotator to one item.
 *
 * @param place where it stands, for a message: {@code line 12}, {@code task 7}
 * @param item the item's key
 * @param annotator empty where the file names none
 * @param aspect what of the item was judged, such as a turn or a dimension; empty where it was the item as a whole
 * @param compared null where nothing was, or the file does not tell
 * @param content hash of what the item is; empty where the file does not tell
 */
public record Annotation(
        Place place,
        String item,
        String annotator,
        String aspect,
        Answer answer,
        @Nullable Compared compared,
        String content) {

    public Annotation(
            Place place, String item, String annotator, String aspect, Answer answer, @Nullable Compared compared) {
        this(place, item, annotator, aspect, answer, compared, "");
    }

    Annotation of(String hash) {
        return new Annotation(place, item, annotator, aspect, answer, compared, hash);
    }

    public Annotation(Place place, String item, String annotator, String aspect, Answer answer) {
        this(place, item, annotator, aspect, answer, null);
    }

    public Annotation(Place place, String item, String annotator, Answer answer) {
        this(place, item, annotator, "", answer);
    }
}
