package io.pilotgate.correspondence;

import io.pilotgate.grading.AccuracyBreached;
import io.pilotgate.grading.ConsequenceDecided;
import io.pilotgate.grading.WeeklyAudit;
import io.pilotgate.grading.WeeklyAudits;
import io.pilotgate.kernel.PilotId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A breach is the lead's to read; the vendor hears of what a person decided, without a figure of the blind items. */
@Component
class ConsequenceLetters {

    private final LetterDesk desk;
    private final WeeklyAudits audits;

    ConsequenceLetters(LetterDesk desk, WeeklyAudits audits) {
        this.desk = desk;
        this.audits = audits;
    }

    @EventListener
    void on(AccuracyBreached breached) {
        String name = WeeklyAudit.label(breached.period());
        String figures = period(breached.pilot(), breached.period())
                .map(audit -> "From: " + LetterWords.date(audit.firstDay()) + "\nTo: "
                        + LetterWords.date(audit.lastDay()) + "\nCorrect: "
                        + audit.proportion().correct() + " of "
                        + audit.proportion().n() + "\nThreshold: "
                        + audit.threshold())
                .orElse("");
        desk.toLead(
                breached.pilot(),
                "accuracy-breached",
                name,
                "Audited accuracy of " + name + " is under the contract's threshold",
                "The upper bound of the audited accuracy is under the contract's threshold.\n\n" + figures
                        + "\n\nThe contract's consequence is " + words(breached.consequence())
                        + ". Nothing follows by itself: apply it in Tasklist, or decline it with a reason.");
    }

    @EventListener
    void on(ConsequenceDecided decided) {
        if (!decided.applied()) {
            return;
        }
        String name = WeeklyAudit.label(decided.period());
        String dates = period(decided.pilot(), decided.period())
                .map(audit -> LetterWords.date(audit.firstDay()) + " to " + LetterWords.date(audit.lastDay()))
                .orElse(name);
        desk.toVendor(
                decided.pilot(),
                "consequence-applied",
                name,
                "The contract's consequence applies: " + words(decided.consequence()),
                "Audited accuracy of " + dates
                        + " was under the contract's threshold, and the lead decided to apply the"
                        + " contract's consequence: " + words(decided.consequence()) + ". The lead will be in touch.");
    }

    private Optional<WeeklyAudit> period(PilotId pilot, int number) {
        return audits.of(pilot).stream()
                .filter(audit -> audit.number() == number)
                .findFirst();
    }

    private static String words(Enum<?> consequence) {
        return consequence.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
