package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationAnswers;
import io.pilotgate.evaluation.EvaluationChecks;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.EvaluationWeights;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.ProposedVerdict;
import io.pilotgate.evaluation.Scorecard;
import io.pilotgate.evaluation.Scorecards;
import io.pilotgate.evaluation.Shortlist;
import io.pilotgate.evaluation.Signature;
import io.pilotgate.evaluation.Signatures;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.Verdict;
import io.pilotgate.evaluation.Verdicts;
import io.pilotgate.evaluation.WeighedWork;
import io.pilotgate.evaluation.Weighting;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.scoping.Check;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.portal.entry.EvaluationEntry;
import io.pilotgate.portal.entry.SignatureEntry;
import io.pilotgate.portal.entry.WeightsEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Evaluations as staff see and keep them; to a vendor's person none of it exists. */
@Component
public class EvaluationDesk {

    private static final Role[] OPENERS = {Role.LEAD, Role.ADMINISTRATOR};

    private final Doorkeeper door;
    private final Evaluations evaluations;
    private final EvaluationAnswers answers;
    private final EvaluationChecks checks;
    private final Scorecards scorecards;
    private final EvaluationWeights weights;
    private final Verdicts verdicts;
    private final Signatures signatures;
    private final Shortlist shortlist;
    private final Vendors vendors;
    private final Accounts accounts;
    private final Clock clock;

    EvaluationDesk(
            Doorkeeper door,
            Evaluations evaluations,
            EvaluationAnswers answers,
            EvaluationChecks checks,
            Scorecards scorecards,
            EvaluationWeights weights,
            Verdicts verdicts,
            Signatures signatures,
            Shortlist shortlist,
            Vendors vendors,
            Accounts accounts,
            Clock clock) {
        this.door = door;
        this.evaluations = evaluations;
        this.answers = answers;
        this.checks = checks;
        this.scorecards = scorecards;
        this.weights = weights;
        this.verdicts = verdicts;
        this.signatures = signatures;
        this.shortlist = shortlist;
        this.vendors = vendors;
        this.accounts = accounts;
        this.clock = clock;
    }

    public boolean mayOpen() {
        return door.isStaffWith(OPENERS);
    }

    public void requireMayOpen() {
        door.staffWith(OPENERS);
    }

    public Evaluation open(VendorId vendor, EvaluationEntry entry) {
        Account person = door.staffWith(OPENERS);
        return evaluations.open(entry.read(vendor), person.id());
    }

    public Evaluation find(String id) {
        door.staff();
        return evaluations.find(new EvaluationId(id));
    }

    /** One of this vendor's; another one's does not exist here. */
    public Evaluation find(String vendorId, String id) {
        Evaluation evaluation = find(id);
        if (!evaluation.vendor().equals(new VendorId(vendorId))) {
            throw Refusal.notFound("evaluationId", "There is no evaluation with this id.");
        }
        return evaluation;
    }

    public List<Evaluation> of(VendorId vendor) {
        door.staff();
        return evaluations.of(vendor);
    }

    /** The newest of each vendor that is or was weighed. */
    public Map<VendorId, Evaluation> newest() {
        door.staff();
        return evaluations.newest().stream().collect(Collectors.toMap(Evaluation::vendor, evaluation -> evaluation));
    }

    /** The verdict that stands, of each that has one. */
    public Map<EvaluationId, Verdict> standing(Collection<Evaluation> several) {
        door.staff();
        return verdicts.standing(several.stream().map(Evaluation::id).toList());
    }

    public List<Check> checks(Evaluation evaluation) {
        return checks.of(evaluation.id(), today());
    }

    public Scorecard card(Evaluation evaluation) {
        return scorecards.of(evaluation.id(), today());
    }

    public Answers answers(Evaluation evaluation) {
        return answers.of(evaluation.id());
    }

    /** Keeps what the buyer's people found out; an empty answer takes one back. */
    public void enter(Evaluation evaluation, Map<String, String> written) {
        answers.enter(evaluation.id(), written, door.staff().id());
    }

    /** What the criteria count for, and who said so. */
    public Weighting weighting(Evaluation evaluation) {
        return weights.of(evaluation);
    }

    /** Every time that weights were set by hand, the newest first. */
    public List<Weighting> weightings(Evaluation evaluation) {
        door.staff();
        return weights.history(evaluation);
    }

    public boolean areWeightsLocked(Evaluation evaluation) {
        return weights.areLocked(evaluation);
    }

    public void setWeights(Evaluation evaluation, WeightsEntry entry) {
        Account person = door.staffWith(OPENERS);
        weights.set(evaluation.id(), entry.readWeights(), entry.readReason(), person.id());
    }

    /** What the vendor is weighed for, as it goes along to a launch. */
    public WeighedWork weighed(Evaluation evaluation) {
        return shortlist.weighed(evaluation);
    }

    public List<ProposedVerdict> verdicts(Evaluation evaluation) {
        return verdicts.of(evaluation.id());
    }

    public Optional<Verdict> standing(Evaluation evaluation) {
        return verdicts.standing(evaluation.id());
    }

    public List<Signature> signatures(Evaluation evaluation) {
        return signatures.of(evaluation.id());
    }

    public boolean isCurrent(Evaluation evaluation, Signature signature) {
        return signatures.isCurrent(evaluation.id(), signature);
    }

    /** Signs the evaluation as it stands, after the password was entered again. */
    public Signature sign(Evaluation evaluation, SignatureEntry entry) {
        Account person = door.staff();
        if (!accounts.isPassword(person.id(), entry.secret())) {
            throw Refusal.invalid("password", "This is not your password. Enter it again to sign.");
        }
        return signatures.sign(evaluation.id(), entry.readName(), entry.readMeaning(), person.id());
    }

    /** What is worth a second look and stops nothing. */
    public List<String> warnings(Evaluation evaluation) {
        return evaluation.demands().warnings(vendors.find(evaluation.vendor()).specialisation());
    }

    public List<PilotId> pilots(Evaluation evaluation) {
        return shortlist.pilotsOf(evaluation.id());
    }

    public void requireShortlisted(Evaluation evaluation) {
        shortlist.requireShortlisted(evaluation);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
