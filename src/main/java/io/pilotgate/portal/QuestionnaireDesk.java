package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.questionnaire.FrozenQuestions;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.QuestionnaireEvent;
import io.pilotgate.evaluation.questionnaire.QuestionnaireId;
import io.pilotgate.evaluation.questionnaire.Questionnaires;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.portal.entry.DueEntry;
import io.pilotgate.portal.entry.DueEntry.Due;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questionnaires as both sides see them and the buyer's leads send them. A vendor's people see their own alone. */
@Component
public class QuestionnaireDesk {

    private static final Role[] SENDERS = {Role.LEAD, Role.ADMINISTRATOR};

    private final Doorkeeper door;
    private final Questionnaires questionnaires;
    private final Evaluations evaluations;
    private final Vendors vendors;
    private final Accounts accounts;

    QuestionnaireDesk(
            Doorkeeper door,
            Questionnaires questionnaires,
            Evaluations evaluations,
            Vendors vendors,
            Accounts accounts) {
        this.door = door;
        this.questionnaires = questionnaires;
        this.evaluations = evaluations;
        this.vendors = vendors;
        this.accounts = accounts;
    }

    /** One that this person may see; what is another vendor's reads like what does not exist. */
    public Questionnaire find(String id) {
        Account person = door.person();
        Questionnaire questionnaire = questionnaires.find(new QuestionnaireId(id));
        if (!person.isStaff() && !questionnaire.vendor().equals(person.vendor())) {
            throw QuestionnaireId.none();
        }
        return questionnaire;
    }

    /** One that this person answers. */
    public Questionnaire own(String id) {
        Questionnaire questionnaire = find(id);
        if (door.person().isStaff()) {
            throw Refusal.forbidden("role", "This is the vendor's part: a person of the vendor does it.");
        }
        return questionnaire;
    }

    /** The newest first: of the person's own organisation. */
    public List<Questionnaire> own() {
        VendorId vendor = door.person().vendor();
        return vendor == null ? List.of() : questionnaires.of(vendor);
    }

    /** Of one vendor, for staff. */
    public List<Questionnaire> of(String vendorId) {
        door.staff();
        return questionnaires.of(vendors.find(new VendorId(vendorId)).id());
    }

    /** Of every vendor, for staff; the newest first. */
    public Map<VendorId, List<Questionnaire>> byVendor() {
        door.staff();
        return questionnaires.byVendor();
    }

    public FrozenQuestions questions(Questionnaire questionnaire) {
        return questionnaires.questions(questionnaire);
    }

    public List<QuestionnaireEvent> history(Questionnaire questionnaire) {
        return questionnaires.history(questionnaire.id());
    }

    public Vendor vendor(Questionnaire questionnaire) {
        return vendors.find(questionnaire.vendor());
    }

    /** Who of the vendor may sign in and answer it, for staff. */
    public List<Account> peopleOf(Questionnaire questionnaire) {
        door.staff();
        return accounts.ofVendor(questionnaire.vendor());
    }

    /** What it is asked for. */
    public String workload(Questionnaire questionnaire) {
        return evaluations.find(questionnaire.evaluation()).workload();
    }

    public boolean isVendors() {
        return !door.person().isStaff();
    }

    public boolean maySend() {
        return door.isStaffWith(SENDERS);
    }

    /** The evaluation of a vendor, as staff see it. */
    public Evaluation evaluation(String vendorId, String evaluationId) {
        door.staff();
        Evaluation evaluation = evaluations.find(new EvaluationId(evaluationId));
        if (!evaluation.vendor().equals(new VendorId(vendorId))) {
            throw Refusal.notFound("evaluationId", "There is no evaluation with this id.");
        }
        return evaluation;
    }

    public Optional<Questionnaire> of(Evaluation evaluation) {
        door.staff();
        return questionnaires.of(evaluation.id());
    }

    public Questionnaire send(String vendorId, String evaluationId, DueEntry entry) {
        Account person = door.staffWith(SENDERS);
        Evaluation evaluation = evaluation(vendorId, evaluationId);
        Due due = entry.read();
        return questionnaires.send(evaluation.id(), due.dueOn(), due.zone(), person.id());
    }

    public Questionnaire reopen(String id, DueEntry entry) {
        Questionnaire questionnaire = find(id);
        Account person = door.staffWith(SENDERS);
        Due due = entry.read();
        return questionnaires.reopen(questionnaire.id(), due.reason(), due.dueOn(), due.zone(), person.id());
    }

    public Questionnaire postpone(String id, DueEntry entry) {
        Questionnaire questionnaire = find(id);
        Account person = door.staffWith(SENDERS);
        Due due = entry.read();
        return questionnaires.postpone(questionnaire.id(), due.reason(), due.dueOn(), due.zone(), person.id());
    }
}
