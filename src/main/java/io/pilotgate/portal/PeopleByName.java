package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.kernel.PersonId;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What people are called where somebody reads of them: records keep sign-in names, of which nobody knows who it is. */
@Component
public class PeopleByName {

    private final Accounts accounts;

    PeopleByName(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Everybody's, as of now, in one query. */
    public Names all() {
        return new Names(accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name)));
    }

    /** Those whose names this person may read: a vendor's person reads those of its own side. */
    public Names knownTo(Account person) {
        return new Names(accounts.all().stream()
                .filter(account -> person.isStaff() || Objects.equals(account.vendor(), person.vendor()))
                .collect(Collectors.toMap(Account::id, Account::name)));
    }

    /** @param known full names by sign-in name */
    public record Names(Map<PersonId, String> known) {

        public Names {
            known = Map.copyOf(known);
        }

        /** The full name; the sign-in name of somebody without an account. */
        public String name(PersonId person) {
            return known.getOrDefault(person, person.value());
        }

        /** Lena Adler (lena): two people may be called alike. */
        public String full(PersonId person) {
            return name(person).equals(person.value()) ? person.value() : name(person) + " (" + person + ")";
        }
    }
}
