package io.pilotgate.labels.formats;

/**
 * Where something stands in a file, for a message. A number and a word, put together only when somebody asks.
 *
 * @param unit what is counted: {@code line}, {@code row}; the whole place where the number is 0
 * @param number from 1; 0 where the unit says it all
 */
public record Place(String unit, long number) {

    static Place line(long number) {
        return new Place("line", number);
    }

    static Place row(long number) {
        return new Place("row", number);
    }

    static Place object(long number) {
        return new Place("object", number);
    }

    static Place file(String name) {
        return new Place(name, 0);
    }

    @Override
    public String toString() {
        return number == 0 ? unit : unit + " " + number;
    }
}
