package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.SamplePlan.Commitment;
import io.pilotgate.grading.SamplePlan.VendorNonce;
import io.pilotgate.grading.seal.DrawRecord;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the blind sample once the vendor has added its half, and tells afterwards how it was drawn. */
@Service
public class SampleDraws {

    private static final int LONGEST_NONCE = 64;

    /** Nobody could read these off a letter. */
    private static final Set<Byte> NO_TEXT = Set.of(
            Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.PRIVATE_USE,
            Character.UNASSIGNED,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR);

    private final SamplePlanStore store;
    private final BlindSample sample;
    private final GradingLock lock;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SampleDraws(
            SamplePlanStore store,
            BlindSample sample,
            GradingLock lock,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.sample = sample;
        this.lock = lock;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Takes the vendor's nonce and draws the sample at once. The same nonce again changes nothing.
     *
     * @param nonce 1 to 64 characters, whatever the vendor likes
     * @throws Refusal where no plan is fixed, it is no nonce, or the sample was drawn with another one
     */
    @Transactional
    public SamplePlan add(PilotId id, String nonce, PersonId by) {
        Pilot pilot = pilots.find(id);
        String text = checked(nonce);
        lock.take(id);
        SamplePlan plan = store.find(id)
                .orElseThrow(() -> Refusal.conflict(
                        "samplePlan", "The buyer has not fixed the sample plan yet. Its commitment comes first."));
        if (plan.isDrawn()) {
            return same(plan, text);
        }
        BeforeDelivery.require(pilot, "Adding the nonce");
        store.insert(id, new VendorNonce(text, by, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        sample.draw(id, text);
        audit.record(
                id,
                by,
                "sample-drawn",
                "blind",
                Map.of(
                        "nonce", text,
                        "seedCommitment", plan.commitment().orElseThrow().seed().hex(),
                        "drawn", Integer.toString(plan.drawn()),
                        "reserve", Integer.toString(plan.reserve())));
        facts.publishEvent(new SampleDrawn(id, plan.drawn()));
        return store.find(id).orElseThrow();
    }

    /** How the sample was drawn, seed included: for the reveal alone. Empty where an older release drew it, or nobody. */
    Optional<DrawRecord> record(PilotId id) {
        return store.find(id).flatMap(plan -> plan.draw().map(draw -> record(id, plan, draw.text())));
    }

    private DrawRecord record(PilotId id, SamplePlan plan, String nonce) {
        Commitment promised = plan.commitment().orElseThrow();
        return new DrawRecord(
                promised.seed(),
                promised.plan(),
                sample.seed(id).orElseThrow().hex(),
                nonce,
                plan.asRevealed(),
                DrawRecord.Drawn.of(sample.drawn(id, nonce)));
    }

    private static SamplePlan same(SamplePlan plan, String nonce) {
        if (plan.draw().filter(draw -> draw.text().equals(nonce)).isEmpty()) {
            throw Refusal.conflict(
                    "nonce",
                    plan.isOfOlderRelease()
                            ? "The sample was drawn by an older release, which asked for no nonce."
                            : "The sample is drawn with the nonce that was given before. It is not drawn again.");
        }
        return plan;
    }

    private static String checked(String nonce) {
        String text = nonce.strip();
        int characters = text.codePointCount(0, text.length());
        if (characters == 0 || characters > LONGEST_NONCE) {
            throw Refusal.invalid(
                    "nonce", "A nonce has 1 to " + LONGEST_NONCE + " characters; this has " + characters + ".");
        }
        if (text.codePoints().anyMatch(SampleDraws::isNoText)) {
            throw Refusal.invalid(
                    "nonce", "The nonce has characters in it that cannot be printed. Use letters and digits.");
        }
        return text;
    }

    private static boolean isNoText(int character) {
        return NO_TEXT.contains((byte) Character.getType(character));
    }
}
