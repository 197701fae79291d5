package io.pilotgate.access;

import io.pilotgate.kernel.PersonId;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is at the door of this request, as the account stands now and not as it stood at sign-in. */
@Component
public class CurrentPerson {

    private final AccountStore store;

    CurrentPerson(AccountStore store) {
        this.store = store;
    }

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in: sign-in page or 401 */
    public Account require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in."));
    }

    /** Empty when nobody is signed in, or the account was closed since. */
    public Optional<Account> find() {
        return name().flatMap(store::find).filter(Account::enabled);
    }

    /** The person, or the product itself where no person acts: at start, in a timer. */
    PersonId actor() {
        return find().map(Account::id).orElse(PersonId.PILOTGATE);
    }

    private static Optional<String> name() {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        boolean someone =
                current != null && current.isAuthenticated() && !(current instanceof AnonymousAuthenticationToken);
        return someone ? Optional.of(current.getName()) : Optional.empty();
    }
}
