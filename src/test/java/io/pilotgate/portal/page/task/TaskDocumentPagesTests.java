package io.pilotgate.portal.page.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocument;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.portal.PeopleByName;
import io.pilotgate.process.OpenTask;
import io.pilotgate.process.TaskInbox;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPapers;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PilotgateTest
class TaskDocumentPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    PeopleByName people;

    @Autowired
    TaskInbox inbox;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialPapers papers;

    private Account lead;
    private PilotId pilot;
    private Visitor visitor;

    @BeforeEach
    void launch() {
        lead = People.staff(accounts, Role.LEAD);
        pilot = trials.launched(TrialPilots.STRICT);
        visitor = Visitor.at(port);
    }

    @Test
    void a_task_lists_the_papers_it_needs_and_no_other() {
        PilotDocument nda = papers.upload(pilot, DocumentKind.NDA, lead.id());
        PilotDocument msa = papers.upload(pilot, DocumentKind.MSA, lead.id());
        visitor.signIn(lead.id().value(), People.PASSWORD);

        String page = visitor.get("/pilots/" + pilot + "/tasks/" + ndaTask()).body();
        assertThat(page).contains(nda.hash().hex(), "by Staff Person (" + lead.id() + ")", "/documents/" + nda.id());
        assertThat(page).doesNotContain(msa.hash().hex(), "none on file yet");

        String desk =
                visitor.getJson("/desk/api/tasks/" + ndaTask() + "/documents").body();
        assertThat(desk)
                .contains("\"hash\":\"" + nda.hash().hex() + "\"", "\"missing\":[]")
                .doesNotContain(msa.hash().hex());
    }

    @Test
    void a_vendors_person_reads_the_names_of_its_own_side_alone() {
        Account ours = People.vendor(accounts);

        assertThat(people.knownTo(ours).full(ours.id())).isEqualTo("Vendor Person (" + ours.id() + ")");
        assertThat(people.knownTo(ours).full(lead.id())).isEqualTo(lead.id().value());
        assertThat(people.knownTo(ours).full(People.vendor(accounts).id())).doesNotContain("Vendor Person");
        assertThat(people.knownTo(lead).full(ours.id())).startsWith("Vendor Person");
    }

    @Test
    void a_paper_that_lacks_is_named_with_the_way_to_upload_it() {
        visitor.signIn(lead.id().value(), People.PASSWORD);

        assertThat(visitor.get("/pilots/" + pilot + "/tasks/" + ndaTask()).body())
                .contains("none on file yet</strong> NDA: upload it <a href=\"/pilots/" + pilot + "#documents\">");
        assertThat(visitor.getJson("/desk/api/tasks/" + ndaTask() + "/documents")
                        .body())
                .contains("\"missing\":[\"NDA\"]", "\"onFile\":[]");
        assertThat(visitor.send(
                                "/api/v1/pilots/" + pilot + "/tasks",
                                Visitor.basic(lead.id().value(), People.PASSWORD))
                        .body())
                .contains("\"missingDocuments\":[\"NDA\"]");
    }

    @Test
    void to_a_vendors_person_no_task_has_documents() {
        Account vendor = People.vendor(accounts);
        visitor.signIn(vendor.id().value(), People.PASSWORD);

        assertThat(visitor.getJson("/desk/api/tasks/" + ndaTask() + "/documents")
                        .statusCode())
                .isEqualTo(404);
    }

    private String ndaTask() {
        return inbox.openOf(pilot).stream()
                .filter(task -> task.key().equals("userTask_recordNda"))
                .map(OpenTask::id)
                .findFirst()
                .orElseThrow();
    }
}
