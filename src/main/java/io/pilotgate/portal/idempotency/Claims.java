package io.pilotgate.portal.idempotency;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/** Decides for each call with a key whether it is carried out, answered from what is kept, or refused. */
@Component
class Claims {

    private static final int TRIES = 5;

    private final UsedKeys keys;
    private final IdempotencySettings settings;
    private final Clock clock;

    Claims(UsedKeys keys, IdempotencySettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** Either the claim, or the answer that was given before. */
    record Decision(Optional<Claim> claim, Optional<KeptAnswer> answer) {}

    Decision decide(KeyedCall call) {
        Claim claim = new Claim(call, UUID.randomUUID().toString());
        for (int tries = 0; tries < TRIES; tries++) {
            Instant now = now();
            if (keys.insert(claim, now)) {
                return carryOut(claim);
            }
            // Between the two it may have been let go of: then it is free again.
            Optional<UsedKey> used = keys.find(call);
            if (used.isPresent() && isOver(used.get(), now)) {
                keys.remove(call, used.get());
            } else if (used.isPresent()) {
                return decide(used.get(), claim, now);
            }
        }
        throw new CannotAcquireLockException("The key is claimed and let go of by others all the time.");
    }

    private Decision decide(UsedKey used, Claim claim, Instant now) {
        if (!used.place().equals(claim.call().place())) {
            throw KeyProblems.otherUse(used, "for another address");
        }
        if (!used.body().equals(claim.call().body())) {
            throw KeyProblems.otherUse(used, "with another body");
        }
        if (used.answer() != null) {
            return new Decision(Optional.empty(), Optional.of(used.answer()));
        }
        if (used.keeping() != null) {
            throw KeyProblems.done(used, used.keeping().sentence());
        }
        if (used.isRunning(now.minus(settings.lease()))) {
            throw KeyProblems.running(used);
        }
        if (used.tookEffect() != null) {
            throw KeyProblems.done(used, Keeping.LOST.sentence());
        }
        if (keys.takeOver(used, claim, now)) {
            return carryOut(claim);
        }
        throw KeyProblems.running(used);
    }

    private boolean isOver(UsedKey used, Instant now) {
        return !used.firstUsed().isAfter(now.minus(settings.kept())) && !used.isRunning(now.minus(settings.lease()));
    }

    /** Lets go of what had no effect; else nobody may believe that it had none. */
    void drop(Claim claim) {
        if (!keys.free(claim)) {
            keys.keep(claim, Keeping.LOST, null);
        }
    }

    void keep(Claim claim, Keeping keeping, KeptAnswer answer) {
        keys.keep(claim, keeping, keeping == Keeping.ANSWER ? answer : null);
    }

    void hear(Claim claim) {
        keys.hear(claim, now());
    }

    int sweep() {
        return keys.sweep(now().minus(settings.kept()), now().minus(settings.lease()));
    }

    private static Decision carryOut(Claim claim) {
        return new Decision(Optional.of(claim), Optional.empty());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
