package io.pilotgate.portal.page.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.delivery.Uploads;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.FormParts;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialGates;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the file to its receipt on pages: staged, looked at, read in another way, confirmed, withdrawn. */
@PilotgateTest
class UploadPagesTests {

    private static final String RIGHT = "item,annotator,label\nitem-1,ann,yes\nitem-2,bob,no\nitem-3,bob,no\n";
    private static final String WRONG = "item,annotator,label\nitem-1,ann,\nitem-2,,no\n,bob,no\nitem-4,bob,\n";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    LabelBatches batches;

    @Autowired
    Uploads uploads;

    @Autowired
    Vendors register;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    SettableClock clock;

    private PilotId pilot = new PilotId("none");

    @SuppressWarnings("NullAway.Init")
    private Account vendor;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void aPilotThatDelivers() {
        clock.moveTo(Launches.MORNING);
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), TrialPilots.LEAD)
                .id();
        trials.moveTo(pilot, Phase.DELIVERY);
        clock.moveTo(Instant.parse("2026-01-13T09:40:05Z"));
        vendor = People.vendor(accounts, pilots.find(pilot).vendor());
        register.setZone(pilots.find(pilot).vendor(), ZoneId.of("Asia/Manila"), vendor.id());
        visitor = signedIn(vendor);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_right_file_is_looked_at_confirmed_and_receipted() {
        String upload = staged(RIGHT);

        assertThat(get(upload))
                .contains("waits for confirmation", "Nothing is wrong with it.", "in 7 days", "Confirm: it counts")
                .contains("As it is read", ">item-2<", "2 times", "Labelled by SOP version")
                .doesNotContain("What is wrong with it");
        assertThat(batches.of(pilot)).as("it does not count yet").isEmpty();
        assertThat(get("/today")).contains("Confirm labels.csv");

        assertThat(post(upload, "confirm").statusCode()).isEqualTo(302);

        assertThat(get(upload))
                .contains("It counts. Your receipt stands below.", "Rows accepted", "day 9 of 30", "What happens next")
                .contains("Tue 13 Jan 2026, 10:40:05 (Europe/Berlin), for you Tue 13 Jan 2026, 17:40:05 (Asia/Manila)")
                .contains(batches.of(pilot).get(0).sha256().hex())
                .doesNotContain("Withdraw it", "Confirm: it counts");
        assertThat(batches.of(pilot))
                .singleElement()
                .satisfies(batch -> assertThat(batch.rows()).isEqualTo(3));
        assertThat(get("/pilots/" + pilot)).contains(upload, "Receipt of batch");
        assertThat(get("/today")).doesNotContain("Confirm labels.csv");
    }

    @Test
    void a_wrong_file_says_everything_that_is_wrong_by_cause_and_one_by_one() {
        String upload = staged(WRONG);

        assertThat(get(upload))
                .contains("Nothing of it counts.", "What is wrong with it", ">2</th>", "column 'label'")
                .contains("data-label=\"Line\">3<", "Download all of them as a file", "Withdraw it")
                .doesNotContain("Confirm: it counts");
        HttpResponse<String> file = visitor.get(upload + "/findings.csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        assertThat(file.body()).startsWith("line,column,code,cause,found,mend").contains("2,label,EMPTY");
        assertThat(post(upload, "confirm").statusCode()).isEqualTo(409);
        assertThat(batches.of(pilot)).isEmpty();
    }

    @Test
    void a_file_with_names_of_its_own_is_read_by_the_columns_that_are_chosen() {
        String upload = staged("ref,who,kind,more\nitem-1,ann,yes,no\nitem-2,bob,no,no\n");
        assertThat(get(upload)).contains("What is wrong with it", "1: ref", "4: more", "not read");

        HttpResponse<String> read =
                post(upload, "columns", "header", "yes", "itemColumn", "1", "annotatorColumn", "2", "labelColumn", "3");

        String now = location(read);
        assertThat(now).isNotEqualTo(upload);
        assertThat(get(now)).contains("Nothing is wrong with it.", ">item</strong>", ">label</strong>");
        assertThat(get(upload)).contains("It was withdrawn");
        post(now, "confirm");
        assertThat(batches.judgments(batches.of(pilot).get(0).id()))
                .extracting(judgment -> judgment.item() + "=" + judgment.label())
                .containsExactly("item-1=yes", "item-2=no");
    }

    @Test
    void a_wide_table_has_a_column_for_each_annotator() {
        String upload = staged("item,ann,bob\nitem-1,yes,no\nitem-2,no,\n");
        assertThat(get(upload)).contains("Columns of an annotator each", "What is wrong with it");

        String unknown = location(post(upload, "columns", "header", "yes", "annotatorColumns", "ann,eve"));
        assertThat(get(unknown)).contains("'eve'", "value=\"ann,eve\"").doesNotContain("Confirm: it counts");

        String cleared = location(post(unknown, "columns", "header", "yes", "annotatorColumns", ""));
        assertThat(get(cleared)).contains("No column is known as the label").doesNotContain("ann,eve");

        String now = location(post(cleared, "columns", "header", "yes", "annotatorColumns", "ann,bob"));
        post(now, "confirm");

        assertThat(batches.judgments(batches.of(pilot).get(0).id()))
                .extracting(judgment -> judgment.item() + " " + judgment.annotator() + " " + judgment.label())
                .containsExactlyInAnyOrder("item-1 ann yes", "item-1 bob no", "item-2 ann no");
    }

    @Test
    void the_same_columns_again_are_the_same_upload() {
        String upload = staged(RIGHT);

        assertThat(location(post(upload, "columns", "header", "yes"))).isEqualTo(upload);
        assertThat(uploads.of(pilot)).hasSize(1);
    }

    @Test
    void what_counts_is_not_read_anew_and_not_withdrawn() {
        String upload = staged(RIGHT);
        post(upload, "confirm");

        assertThat(post(upload, "columns", "header", "yes", "itemColumn", "2").statusCode())
                .isEqualTo(409);
        HttpResponse<String> withdrawn = post(upload, "withdraw");
        assertThat(withdrawn.statusCode()).isEqualTo(409);
        assertThat(withdrawn.body()).contains("what counts is not taken back", "Receipt");
        assertThat(batches.of(pilot)).hasSize(1);
    }

    @Test
    void a_withdrawn_file_counts_nowhere() {
        String upload = staged(RIGHT);

        assertThat(post(upload, "withdraw").statusCode()).isEqualTo(302);

        assertThat(get(upload))
                .contains("'labels.csv' is withdrawn.", "It was withdrawn")
                .doesNotContain("Confirm:");
        assertThat(post(upload, "confirm").statusCode()).isEqualTo(409);
    }

    @Test
    void the_same_file_again_is_told_to_be_known() {
        post(staged(RIGHT), "confirm");

        String again = staged(RIGHT);

        assertThat(get(again)).contains("Rows accepted", "day 9 of 30");
        assertThat(batches.of(pilot)).hasSize(1);
    }

    @Test
    void a_large_file_is_checked_behind_and_its_page_looks_again_by_itself() {
        // Few rows, each of them long: more than is checked within the request.
        String large = "item,label\n"
                + IntStream.range(0, 8000)
                        .mapToObj(item -> "x".repeat(700) + item + ",yes")
                        .collect(Collectors.joining("\n"));

        HttpResponse<String> page = visitor.get(staged(large));

        assertThat(page.headers().firstValue("Refresh")).hasValue("3");
        assertThat(page.body()).contains("is being checked: 0 rows so far", "Look again now", "Withdraw it");
        assertThat(visitor.get(staged(RIGHT)).headers().firstValue("Refresh")).isEmpty();
    }

    @Test
    void a_form_that_cannot_be_read_is_refused_beside_its_fields_and_keeps_the_rest() {
        HttpResponse<String> refused = visitor.send(
                "/pilots/" + pilot + "/uploads/labels",
                request -> request.header("Accept", "text/html"),
                FormParts.form()
                        .field("_csrf", visitor.csrfOn("/today"))
                        .field("purpose", "NONSENSE")
                        .field("sopVersion", "9.9")
                        .field("rows", "many")
                        .field("itemColumn", "ref")
                        .file("file", "labels.csv", RIGHT)
                        .post());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"batch-purpose-error\"", "id=\"batch-rows-error\"", "value=\"many\"", "value=\"ref\"");
        assertThat(hand("9.9", "labels.csv", RIGHT).body()).contains("id=\"batch-sopVersion-error\"");
        assertThat(hand(TrialGates.SOP_VERSION, "", "").body()).contains("id=\"batch-file-error\"", "Choose a file.");
        assertThat(location(visitor.get("/pilots/" + pilot + "/uploads/labels")))
                .endsWith("/uploads");
        assertThat(uploads.of(pilot)).isEmpty();
    }

    @Test
    void what_is_declared_must_be_so() {
        HttpResponse<String> answer = visitor.send(
                "/pilots/" + pilot + "/uploads/labels",
                FormParts.form()
                        .field("_csrf", visitor.csrfOn("/today"))
                        .field("purpose", "PRODUCTION")
                        .field("sopVersion", TrialGates.SOP_VERSION)
                        .field("rows", "4")
                        .file("file", "labels.csv", RIGHT)
                        .post());

        assertThat(get(location(answer))).contains("What is wrong with it", "Nothing of it counts.");
    }

    @Test
    void the_buyers_people_see_the_same_and_change_nothing() {
        String upload = staged(RIGHT);
        String faulty = staged(WRONG);
        visitor = signedIn(People.staff(accounts, Role.QA));

        assertThat(get("/pilots/" + pilot)).contains("Handed in, receipts", "2 handed in, 1 not confirmed");
        assertThat(get("/pilots/" + pilot + "/uploads"))
                .contains(upload, faulty, "waits for confirmation")
                .doesNotContain("Check the labels");
        assertThat(get(upload)).contains("item-1").doesNotContain("Confirm: it counts", "Withdraw it", "Read it this");
        assertThat(visitor.get(faulty + "/findings.csv").statusCode()).isEqualTo(200);
        for (String deed : new String[] {"confirm", "withdraw", "columns"}) {
            assertThat(post(upload, deed).statusCode()).as(deed).isEqualTo(403);
        }
    }

    @Test
    void to_another_vendors_people_it_does_not_exist() {
        String upload = staged(RIGHT);
        visitor = signedIn(People.vendor(accounts, vendors.certified()));

        for (String path : new String[] {"", "/findings.csv", "/confirm"}) {
            assertThat(visitor.get(upload + path).statusCode()).as(path).isIn(302, 404);
        }
        for (String deed : new String[] {"confirm", "withdraw", "columns"}) {
            assertThat(post(upload, deed).statusCode()).as(deed).isEqualTo(404);
        }
        assertThat(visitor.get("/pilots/" + pilot + "/uploads").statusCode()).isEqualTo(404);
        assertThat(hand(TrialGates.SOP_VERSION, "labels.csv", RIGHT).statusCode())
                .isEqualTo(404);
        for (String number : new String[] {"0", "999999999", "99999999999999999999"}) {
            assertThat(signedIn(vendor)
                            .get("/pilots/" + pilot + "/uploads/" + number)
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    /** Where it is looked at. */
    private String staged(String csv) {
        HttpResponse<String> answer = hand(TrialGates.SOP_VERSION, "labels.csv", csv);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return location(answer);
    }

    private HttpResponse<String> hand(String sopVersion, String name, String csv) {
        return visitor.send(
                "/pilots/" + pilot + "/uploads/labels",
                request -> request.header("Accept", "text/html"),
                FormParts.form()
                        .field("_csrf", visitor.csrfOn("/access"))
                        .field("purpose", "PRODUCTION")
                        .field("sopVersion", sopVersion)
                        .file("file", name, csv)
                        .post());
    }

    private HttpResponse<String> post(String upload, String deed, String... fieldsAndValues) {
        StringBuilder form = new StringBuilder("_csrf=" + visitor.csrfOn("/access"));
        for (int field = 0; field < fieldsAndValues.length; field += 2) {
            form.append('&').append(fieldsAndValues[field]).append('=').append(fieldsAndValues[field + 1]);
        }
        return visitor.send(
                upload + "/" + deed,
                request -> request.header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    private String get(String path) {
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    /** The path alone. */
    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse("")
                .replaceFirst("^http://[^/]+", "")
                .replaceFirst(";jsessionid=.*", "");
    }

    private Visitor signedIn(Account person) {
        Visitor fresh = Visitor.at(port);
        fresh.signIn(person.id().value(), People.PASSWORD);
        return fresh;
    }
}
