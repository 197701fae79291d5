package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.CriterionEvidence;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationEvidence;
import io.pilotgate.evaluation.GivenRating;
import io.pilotgate.evaluation.Ratings;
import io.pilotgate.evaluation.Reviewer;
import io.pilotgate.evaluation.SettledRatings;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.entry.CriterionRatingEntry;
import io.pilotgate.portal.entry.CriterionRatingEntry.Rated;
import io.pilotgate.portal.entry.EvidenceLinkEntry;
import io.pilotgate.portal.entry.ReviewersEntry;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The rating room: who rates, alone and then together, and what lies beside each criterion. */
@Component
public class RatingDesk {

    private static final Role[] ASKERS = {Role.LEAD, Role.ADMINISTRATOR};

    private final Doorkeeper door;
    private final Ratings ratings;
    private final SettledRatings settled;
    private final EvaluationEvidence evidence;
    private final Accounts accounts;

    RatingDesk(
            Doorkeeper door, Ratings ratings, SettledRatings settled, EvaluationEvidence evidence, Accounts accounts) {
        this.door = door;
        this.ratings = ratings;
        this.settled = settled;
        this.evidence = evidence;
        this.accounts = accounts;
    }

    public boolean mayAsk() {
        return door.isStaffWith(ASKERS);
    }

    /** Everybody who can be asked. */
    public List<Account> people() {
        door.staff();
        return accounts.all().stream()
                .filter(account -> account.enabled() && account.isStaff())
                .toList();
    }

    public void ask(Evaluation evaluation, ReviewersEntry entry) {
        Account person = door.staffWith(ASKERS);
        Set<PersonId> asked = entry.read();
        Set<PersonId> known = Set.copyOf(people().stream().map(Account::id).toList());
        asked.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw Refusal.invalid("reviewers", Refusal.quoted(name.value()) + " is none of our own people.");
        });
        ratings.ask(evaluation.id(), asked, person.id());
    }

    public List<Reviewer> reviewers(Evaluation evaluation) {
        return ratings.reviewers(evaluation.id());
    }

    /** Of all that was rated, what this person may see. */
    public List<GivenRating> seen(Evaluation evaluation) {
        return ratings.seenBy(evaluation.id(), door.staff().id());
    }

    public boolean areAllHandedIn(Evaluation evaluation) {
        return ratings.areAllHandedIn(evaluation.id());
    }

    /** How this person stands to the rating, if it was asked. */
    public boolean isReviewer(Evaluation evaluation) {
        PersonId me = door.staff().id();
        return reviewers(evaluation).stream()
                .anyMatch(reviewer -> reviewer.person().equals(me));
    }

    /** Whether this person rates, and has not agreed to the ratings as they are settled now. */
    public boolean owesAgreement(Evaluation evaluation) {
        PersonId me = door.staff().id();
        return reviewers(evaluation).stream()
                .anyMatch(reviewer ->
                        reviewer.person().equals(me) && reviewer.agreed().isEmpty());
    }

    public boolean mayRate(Evaluation evaluation) {
        PersonId me = door.staff().id();
        return reviewers(evaluation).stream()
                .anyMatch(reviewer ->
                        reviewer.person().equals(me) && reviewer.handedIn().isEmpty());
    }

    public void rate(Evaluation evaluation, String criterion, CriterionRatingEntry entry) {
        PersonId me = door.staff().id();
        Rated rated = entry.read();
        ratings.rate(evaluation.id(), criterion, rated.rating(), rated.reason(), me);
    }

    public void handIn(Evaluation evaluation) {
        ratings.handIn(evaluation.id(), door.staff().id());
    }

    public void settle(Evaluation evaluation, String criterion, CriterionRatingEntry entry) {
        PersonId me = door.staff().id();
        Rated rated = entry.read();
        settled.settle(evaluation.id(), criterion, rated.rating(), rated.reason(), me);
    }

    public void agree(Evaluation evaluation) {
        settled.agree(evaluation.id(), door.staff().id());
    }

    public PersonId me() {
        return door.staff().id();
    }

    public List<CriterionEvidence> evidence(Evaluation evaluation) {
        return evidence.of(evaluation.id());
    }

    public void addLink(Evaluation evaluation, String criterion, EvidenceLinkEntry entry) {
        evidence.addLink(
                evaluation.id(),
                criterion,
                entry.readTitle(),
                entry.readLink(),
                entry.readSeen(),
                door.staff().id());
    }

    /** @param title what it is; the file's name where nothing is said */
    public void addFile(Evaluation evaluation, String criterion, String title, MultipartFile file) {
        PersonId me = door.staff().id();
        new UploadedFile(file)
                .read((name, content) ->
                        evidence.addFile(evaluation.id(), criterion, title.isBlank() ? name : title, content, me));
    }

    public InputStream openFile(Evaluation evaluation, long id) {
        return evidence.open(evaluation.id(), id);
    }
}
