package io.pilotgate.labels.formats;

/**
 * One answer of one annotator to one item.
 *
 * @param place where it stands, for a message: {@code line 12}, {@code task 7}
 * @param item the item's key
 * @param annotator empty where the file names none
 * @param aspect what of the item was judged, such as a turn or a dimension; empty where it was the item as a whole
 */
public record Annotation(Place place, String item, String annotator, String aspect, Answer answer) {

    public Annotation(Place place, String item, String annotator, Answer answer) {
        this(place, item, annotator, "", answer);
    }
}
