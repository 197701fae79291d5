package io.pilotgate.portal.page.comparison;

import io.pilotgate.agreement.prices.ModelKind;
import io.pilotgate.agreement.prices.TierRule;
import io.pilotgate.agreement.prices.TimeUnit;
import io.pilotgate.portal.page.Option;
import java.util.List;

/** What can be chosen in the form of prices. */
public final class PriceOptions {

    public static final List<Option> MODELS = Option.of(ModelKind.class, kind -> kind.title() + ": " + kind.fits());

    public static final List<Option> UNITS =
            Option.of(TimeUnit.class, unit -> unit == TimeUnit.HOUR ? "the hour" : "the person and month");

    public static final List<Option> RULES = Option.of(TierRule.class, TierRule::sentence);

    private PriceOptions() {}
}
