package io.pilotgate.delivery;

import org.jspecify.annotations.Nullable;

/**
 * The layers of the vendor's quality assurance on a day; null where a layer did not run, which is no data and not zero.
 *
 * @param self the annotators' own check
 * @param peer one annotator's check of another
 * @param lead the team lead's audit
 */
public record QaLayers(
        @Nullable QaLayer self,
        @Nullable QaLayer peer,
        @Nullable QaLayer lead) {

    public static final QaLayers NONE = new QaLayers(null, null, null);

    public @Nullable QaLayer of(QaStep step) {
        return switch (step) {
            case SELF -> self;
            case PEER -> peer;
            case LEAD -> lead;
        };
    }
}
