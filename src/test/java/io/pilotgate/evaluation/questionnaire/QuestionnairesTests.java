package io.pilotgate.evaluation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.pilotgate.audit.AuditEntry;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.CriterionEvidence;
import io.pilotgate.evaluation.EvaluationAnswers;
import io.pilotgate.evaluation.EvaluationEvidence;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.NewEvaluation;
import io.pilotgate.evaluation.RedFlags;
import io.pilotgate.evaluation.questionnaire.QuestionnaireEvent.Kind;
import io.pilotgate.files.FileUser;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialVendors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PilotgateTest
class QuestionnairesTests {

    private static final PersonId LENA = new PersonId("lena");
    private static final PersonId INES = new PersonId("ines");
    private static final ZoneId MANILA = ZoneId.of("Asia/Manila");
    private static final LocalDate DUE = LocalDate.parse("2026-12-01");

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Drafts drafts;

    @Autowired
    EvidenceFolder folder;

    @Autowired
    Submissions submissions;

    @Autowired
    Templates templates;

    @Autowired
    Evaluations evaluations;

    @Autowired
    EvaluationAnswers answers;

    @Autowired
    EvaluationEvidence evidence;

    @Autowired
    RedFlags flags;

    @Autowired
    List<FileUser> fileUsers;

    @Autowired
    TrialVendors vendors;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    private EvaluationId evaluation = new EvaluationId("none");

    @SuppressWarnings("NullAway.Init")
    private Questionnaire sent;

    @BeforeEach
    void aQuestionnaireThatWasSent() {
        clock.moveTo(Instant.parse("2026-11-10T12:00:00Z"));
        evaluation = evaluations
                .open(new NewEvaluation(vendors.certified(), "Street signs"), LENA)
                .id();
        sent = questionnaires.send(evaluation, DUE, MANILA, LENA);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void is_read_back_as_it_was_sent_with_all_that_the_catalogue_asks() {
        assertThat(questionnaires.find(sent.id())).isEqualTo(sent);
        assertThat(questionnaires.of(evaluation)).contains(sent);
        assertThat(questionnaires.of(sent.vendor())).containsExactly(sent);
        assertThat(questionnaires.questions(sent)).isEqualTo(FrozenQuestions.ofCatalogue());
        assertThat(sent.due()).isEqualTo(Instant.parse("2026-12-01T09:00:00Z"));
        assertThat(actions()).containsExactly("questionnaire-sent");
    }

    @Test
    void an_evaluation_has_one_and_its_date_lies_ahead() {
        assertThatThrownBy(() -> questionnaires.send(evaluation, DUE, MANILA, LENA))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        EvaluationId other = evaluations
                .open(new NewEvaluation(vendors.certified(), "Signs"), LENA)
                .id();
        for (String day : List.of("2026-11-10", "2026-11-09", "2027-11-13")) {
            assertThatThrownBy(() -> questionnaires.send(other, LocalDate.parse(day), MANILA, LENA))
                    .as(day)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reasons())
                                    .extracting(Refusal.Reason::place)
                                    .containsExactly("dueOn"));
        }
    }

    /** The catalogue changes with a release; what was sent before it does not. */
    @Test
    void what_was_sent_stays_as_it_was() {
        String before = jdbc.sql("select questions from questionnaire where id = ?")
                .param(sent.id().value())
                .query(String.class)
                .single();
        String older = before.replace("Date of issue", "Day of issue");
        jdbc.sql("update questionnaire set questions = ?, version = ? where id = ?")
                .params(older, Sha256.of(older).hex(), sent.id().value())
                .update();
        Questionnaire old = questionnaires.find(sent.id());

        assertThat(questionnaires.questions(old).find("SEC1.issuedOn").text()).isEqualTo("Day of issue");
        drafts.save(old.id(), Map.of("SEC1.issuedOn", "2026-02-01"), INES);
        submissions.submit(old.id(), true, INES);
        assertThat(submissions.content(old.id(), 1)).contains(Sha256.of(older).hex());

        jdbc.sql("update questionnaire set questions = ? where id = ?")
                .params(before, sent.id().value())
                .update();
        assertThatThrownBy(() -> questionnaires.questions(old))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("altered after it was sent");
    }

    @Test
    void drafts_are_kept_question_by_question() {
        assertThat(drafts.save(sent.id(), Map.of("SEC1.coversWork", "Y", "SEC1.site", " Porto "), INES))
                .isEqualTo(2);
        assertThat(drafts.save(sent.id(), Map.of("SEC1.coversWork", "yes", "SEC1.issuedOn", "2026-02-01"), INES))
                .as("what is new")
                .isEqualTo(1);
        assertThat(drafts.save(sent.id(), Map.of("SEC1.site", ""), INES)).isEqualTo(1);

        assertThat(drafts.of(sent.id())).isEqualTo(Map.of("SEC1.coversWork", "yes", "SEC1.issuedOn", "2026-02-01"));
        assertThat(answers.of(evaluation).values())
                .as("nothing is handed in yet")
                .isEmpty();
    }

    @Test
    void a_draft_with_anything_wrong_is_refused_whole() {
        assertThatThrownBy(() -> drafts.save(
                        sent.id(), Map.of("SEC1.site", "Porto", "SEC1.issuedOn", "soon", "SEC1.invented", "x"), INES))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly("SEC1.invented", "SEC1.issuedOn"));
        assertThat(drafts.of(sent.id())).isEmpty();
    }

    @Test
    void evidence_lies_beside_its_question_under_its_hash() throws IOException {
        byte[] paper = ("Certificate " + sent.id()).getBytes(StandardCharsets.UTF_8);
        folder.addFile(sent.id(), "SEC1.scope", "C:\\iso\\certificate.pdf", new ByteArrayInputStream(paper), INES);
        folder.addFile(sent.id(), "SEC1.scope", "again.pdf", new ByteArrayInputStream(paper), INES);
        folder.addLink(sent.id(), "SEC1.scope", "https://labelworks.example/iso", INES);
        folder.addLink(sent.id(), "SEC1.scope", " https://labelworks.example/iso ", INES);

        List<Evidence> lying = folder.of(sent.id());
        assertThat(lying)
                .extracting(Evidence::title)
                .containsExactly("certificate.pdf", "https://labelworks.example/iso");
        assertThat(lying.get(0).hash()).isEqualTo(Sha256.of(paper));
        assertThat(folder.open(sent.id(), lying.get(0).id())).hasBinaryContent(paper);
        assertThat(fileUsers).anyMatch(user -> user.needs(Sha256.of(paper)));

        folder.remove(sent.id(), lying.get(0).id(), INES);
        assertThat(folder.of(sent.id())).extracting(Evidence::isFile).containsExactly(false);
        assertThat(folder.find(sent.id(), lying.get(0).id()).removed()).isTrue();
        assertThatThrownBy(() -> folder.addLink(sent.id(), "SEC1.scope", "see mail", INES))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> folder.addLink(sent.id(), "SEC1.invented", "https://x.example", INES))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void handing_in_locks_it_and_gives_the_answers_over() {
        drafts.save(sent.id(), Map.of("SEC1.coversWork", "yes"), INES);
        folder.addLink(sent.id(), "SEC1.scope", "https://labelworks.example/iso", INES);
        assertThatThrownBy(() -> submissions.submit(sent.id(), false, INES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("questions have no answer, the first is SEC1.certificateNumber");

        submissions.submit(sent.id(), true, INES);

        assertThat(answers.of(evaluation).values()).isEqualTo(Map.of("SEC1.coversWork", "yes"));
        String content = submissions.content(sent.id(), 1);
        assertThat(content).contains("\"SEC1.coversWork\":\"yes\"", "https://labelworks.example/iso");
        assertThat(questionnaires.history(sent.id())).last().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(Kind.SUBMITTED);
            assertThat(event.hash()).isEqualTo(Sha256.of(content));
        });
        assertLocked("handed in and is locked");
    }

    @Test
    void an_empty_one_cannot_be_handed_in() {
        assertThatThrownBy(() -> submissions.submit(sent.id(), true, INES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("decline with a reason");
    }

    @Test
    void a_lead_opens_it_again_with_a_reason_and_what_was_handed_in_stays_on_record() {
        folder.addLink(sent.id(), "SEC1.scope", "https://labelworks.example/iso", INES);
        drafts.save(sent.id(), Map.of("SEC1.coversWork", "yes"), INES);
        assertThatThrownBy(() -> questionnaires.reopen(sent.id(), "Open already.", DUE, MANILA, LENA))
                .isInstanceOf(Refusal.class);
        submissions.submit(sent.id(), true, INES);
        String first = submissions.content(sent.id(), 1);
        assertThatThrownBy(() -> questionnaires.reopen(sent.id(), " ", DUE, MANILA, LENA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say why");

        questionnaires.reopen(sent.id(), "The certificate's site is missing.", DUE.plusDays(7), MANILA, LENA);
        byte[] paper = ("Certificate " + sent.id()).getBytes(StandardCharsets.UTF_8);
        folder.addFile(sent.id(), "SEC1.scope", "certificate.pdf", new ByteArrayInputStream(paper), INES);
        drafts.save(sent.id(), Map.of("SEC1.coversWork", "no"), INES);
        submissions.submit(sent.id(), true, INES);

        assertThat(submissions.content(sent.id(), 1)).isEqualTo(first);
        assertThat(evidence.of(evaluation))
                .as("what reviewers rate by, once each")
                .extracting(CriterionEvidence::criterion, CriterionEvidence::title)
                .containsExactly(
                        tuple("SEC1", "SEC1.scope: https://labelworks.example/iso"),
                        tuple("SEC1", "SEC1.scope: certificate.pdf"));
        assertThat(evidence.of(evaluation).get(1).file()).contains(Sha256.of(paper));
        assertThat(submissions.content(sent.id(), 2)).contains("\"round\":2", "\"SEC1.coversWork\":\"no\"");
        assertThat(answers.of(evaluation).values()).isEqualTo(Map.of("SEC1.coversWork", "no"));
        assertThat(actions())
                .containsExactly(
                        "questionnaire-sent",
                        "questionnaire-submitted",
                        "questionnaire-reopened",
                        "questionnaire-submitted");
    }

    @Test
    void declining_says_why_and_whether_a_pilot_is_refused_too() {
        assertThatThrownBy(() -> submissions.decline(sent.id(), " ", true, INES))
                .isInstanceOf(Refusal.class);

        submissions.decline(sent.id(), "We only work at full volume.", true, INES);

        assertThat(questionnaires.find(sent.id()))
                .extracting(Questionnaire::state, Questionnaire::refusesPilot)
                .containsExactly(QuestionnaireState.DECLINED, true);
        assertThat(flags.openFor(sent.vendor(), LocalDate.parse("2026-11-10")))
                .filteredOn(flag -> flag.code().equals("RF3"))
                .singleElement()
                .satisfies(flag -> assertThat(flag.reason())
                        .contains("We only work at full volume.", sent.id().value()));
        assertLocked("was declined");
        questionnaires.reopen(sent.id(), "They agreed to talk.", DUE, MANILA, LENA);
        assertThat(questionnaires.find(sent.id()).refusesPilot()).isFalse();
    }

    @Test
    void the_date_can_be_moved_while_it_is_open() {
        Questionnaire moved = questionnaires.postpone(sent.id(), "A holiday.", DUE.plusDays(3), MANILA, LENA);

        assertThat(moved.due()).isEqualTo(Instant.parse("2026-12-04T09:00:00Z"));
        assertThat(moved.round()).isEqualTo(1);
        assertThat(questionnaires.history(sent.id()))
                .last()
                .extracting(QuestionnaireEvent::reason)
                .isEqualTo("A holiday.");
    }

    @Test
    void a_filled_in_workbook_becomes_the_draft_and_is_kept_byte_for_byte() {
        drafts.save(sent.id(), Map.of("SEC1.site", "Porto", "SEC1.coversWork", "no"), INES);
        byte[] file = new TrialWorkbook(templates.workbook(sent))
                .answer("SEC1.coversWork", "yes")
                .answer("SEC1.site", "")
                .link("SEC1.scope", "https://labelworks.example/iso")
                .bytes();

        assertThat(templates.check(sent.id(), file)).isEqualTo(new Templates.Taken(1, 1, 1));
        assertThat(drafts.of(sent.id())).as("only looked at").containsEntry("SEC1.coversWork", "no");
        assertThat(templates.take(sent.id(), "answers.xlsx", file, INES)).isEqualTo(new Templates.Taken(1, 1, 1));

        assertThat(drafts.of(sent.id()))
                .as("an empty cell takes nothing away")
                .isEqualTo(Map.of("SEC1.coversWork", "yes", "SEC1.site", "Porto"));
        assertThat(folder.of(sent.id())).extracting(Evidence::link).containsExactly("https://labelworks.example/iso");
        assertThat(fileUsers).anyMatch(user -> user.needs(Sha256.of(file)));
        assertThat(templates.take(sent.id(), "answers.xlsx", file, INES)).isEqualTo(new Templates.Taken(1, 0, 1));
        assertThat(folder.of(sent.id())).hasSize(1);
        assertThat(templates.take(sent.id(), "answers.json", templates.json(sent), INES))
                .isEqualTo(new Templates.Taken(2, 0, 1));
    }

    @Test
    void of_a_broken_workbook_nothing_is_taken() {
        byte[] file = new TrialWorkbook(templates.workbook(sent))
                .answer("SEC1.coversWork", "yes")
                .answer("SEC1.issuedOn", "soon")
                .bytes();

        assertThatThrownBy(() -> templates.take(sent.id(), "answers.xlsx", file, INES))
                .isInstanceOf(Refusal.class);

        assertThat(drafts.of(sent.id())).isEmpty();
        assertThat(questionnaires.history(sent.id())).hasSize(1);
    }

    private void assertLocked(String words) {
        byte[] file = templates.workbook(sent);
        assertThat(List.<Runnable>of(
                        () -> drafts.save(sent.id(), Map.of("SEC1.site", "Porto"), INES),
                        () -> templates.take(sent.id(), "answers.xlsx", file, INES),
                        () -> templates.check(sent.id(), file),
                        () -> folder.addLink(sent.id(), "SEC1.scope", "https://x.example", INES),
                        () -> submissions.submit(sent.id(), true, INES),
                        () -> submissions.decline(sent.id(), "No.", false, INES),
                        () -> questionnaires.postpone(sent.id(), "Why not.", DUE, MANILA, LENA)))
                .allSatisfy(deed -> assertThatThrownBy(deed::run)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT))
                        .hasMessageContaining(words));
    }

    private List<String> actions() {
        return audit.withoutPilot().stream()
                .filter(entry -> entry.subject().equals(sent.id().value())
                        && entry.action().startsWith("questionnaire-"))
                .map(AuditEntry::action)
                .toList();
    }
}
