package io.pilotgate.agreement.prices;

/**
 * What the work is like, as the lead sees it.
 *
 * @param uniform items take about the same time
 * @param predictable the volume is known beforehand
 * @param judgment items need judgment, or the instructions still evolve
 * @param oneOff one project with a clear scope and an end
 * @param sustained much work month after month
 * @param spiky with days of far more than usual
 */
public record WorkNature(
        boolean uniform, boolean predictable, boolean judgment, boolean oneOff, boolean sustained, boolean spiky) {

    public boolean isUnknown() {
        return !(uniform || predictable || judgment || oneOff || sustained || spiky);
    }
}
