package io.pilotgate.evaluation;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signatures of the committee where a preset asks for them. Whoever calls has had the person's password entered again;
 * this room keeps no passwords.
 */
@Service
public class Signatures {

    private final JdbcClient jdbc;
    private final Evaluations evaluations;
    private final SignedDocument document;
    private final AuditTrail audit;
    private final Clock clock;

    Signatures(JdbcClient jdbc, Evaluations evaluations, SignedDocument document, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.evaluations = evaluations;
        this.document = document;
        this.audit = audit;
        this.clock = clock;
    }

    /** Signs the evaluation as it is now. */
    @Transactional
    public Signature sign(EvaluationId id, String printedName, String meaning, PersonId by) {
        evaluations.find(id);
        require("printedName", printedName, 120, "Write your name as it is printed under the signature.");
        require("meaning", meaning, 300, "Say what you state by signing, such as: I approve the shortlisting.");
        Signature signature = new Signature(
                by,
                printedName.strip(),
                meaning.strip(),
                document.hash(id),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        jdbc.sql("insert into evaluation_signature"
                        + " (evaluation_id, person, printed_name, meaning, document_hash, signed_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        by.value(),
                        signature.printedName(),
                        signature.meaning(),
                        signature.document().hex(),
                        signature.at().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(
                null,
                by,
                "evaluation-signed",
                id.value(),
                Map.of(
                        "printedName", signature.printedName(),
                        "meaning", signature.meaning(),
                        "document", signature.document().hex()));
        return signature;
    }

    /** Oldest first. */
    public List<Signature> of(EvaluationId id) {
        return jdbc.sql("select * from evaluation_signature where evaluation_id = ? order by id")
                .param(id.value())
                .query(Signatures::signature)
                .list();
    }

    /** Whether a signature is under the evaluation as it is now. */
    public boolean isCurrent(EvaluationId id, Signature signature) {
        return signature.document().equals(document.hash(id));
    }

    void requireCurrent(Evaluation evaluation, PersonId by) {
        boolean signed = of(evaluation.id()).stream()
                .anyMatch(signature -> signature.person().equals(by) && isCurrent(evaluation.id(), signature));
        if (evaluation.demands().signatures() && !signed) {
            throw Refusal.conflict(
                    "signature",
                    "Sign the evaluation as it stands first, on its page; " + "This work ("
                            + evaluation.demands().title() + ") asks for a signature under each approval.");
        }
    }

    private static void require(String place, String text, int most, String mend) {
        if (text.isBlank() || text.length() > most || text.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid(place, mend + " One line of at most " + most + " characters.");
        }
    }

    private static Signature signature(ResultSet row, int index) throws SQLException {
        return new Signature(
                new PersonId(row.getString("person")),
                row.getString("printed_name"),
                row.getString("meaning"),
                new Sha256(row.getString("document_hash")),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }
}
