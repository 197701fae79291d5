package io.pilotgate.commercial;

/**
 * How much may be ordered as things stand.
 *
 * @param ordered under this basis so far
 */
public record OrderLimit(ItemOrder.Basis basis, long limit, long ordered) {

    public long left() {
        return limit - ordered;
    }
}
