package io.pilotgate.process;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Ratings;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks people to rate by their sign-in names; only the buyer's own, who may sign in. */
@Component
class ReviewersByName {

    private final Accounts accounts;
    private final Ratings ratings;

    ReviewersByName(Accounts accounts, Ratings ratings) {
        this.accounts = accounts;
        this.ratings = ratings;
    }

    void ask(EvaluationId id, String names, PersonId by) {
        Set<PersonId> people = Arrays.stream(names.split("[,;\\s]+"))
                .filter(name -> !name.isEmpty())
                .map(this::person)
                .collect(Collectors.toUnmodifiableSet());
        ratings.ask(id, people, by);
    }

    private PersonId person(String name) {
        return accounts.find(new PersonId(name))
                .filter(account -> account.enabled() && account.isStaff())
                .map(Account::id)
                .orElseThrow(() -> Refusal.invalid(
                        "reviewers",
                        Refusal.quoted(name) + " is none of our own people. Write sign-in names, parted by commas."));
    }
}
