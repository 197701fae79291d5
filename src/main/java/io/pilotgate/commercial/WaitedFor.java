package io.pilotgate.commercial;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.pilotgate.kernel.Refusal;

/**
 * An invoice that takes up work before another one, and of which nobody knows yet what it takes.
 *
 * @param failed whether its matching failed, and it waits for a person
 */
public record WaitedFor(long id, String number, boolean failed) {

    @JsonIgnore
    public String sentence() {
        String came = "Invoice " + Refusal.quoted(number) + " came before this one ";
        return failed
                ? came + "and its matching failed. This one goes on once that one is matched again, or disputed."
                : came + "and is still being matched. This one goes on by itself after it.";
    }
}
