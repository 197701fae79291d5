package io.pilotgate.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditEntry;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.testing.PilotgateTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PilotgateTest
@RecordApplicationEvents
class PilotDocumentsTests {

    private static final PersonId LENA = new PersonId("lena");

    @Autowired
    PilotDocuments documents;

    @Autowired
    AuditTrail audit;

    @Autowired
    ApplicationEvents facts;

    @Autowired
    SettableClock clock;

    private final PilotId pilot = PilotId.random();

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void keeps_what_was_uploaded_and_says_so() throws IOException {
        clock.moveTo(Instant.parse("2026-11-02T09:00:00.1234567Z"));
        Sha256 hash = Sha256.of("the agreement");

        PilotDocument document = upload(DocumentKind.NDA, "NDA signed.pdf", "the agreement");

        assertThat(document)
                .isEqualTo(new PilotDocument(
                        document.id(),
                        pilot,
                        DocumentKind.NDA,
                        "NDA signed.pdf",
                        "application/pdf",
                        hash,
                        13,
                        LENA,
                        Instant.parse("2026-11-02T09:00:00.123456Z")));
        assertThat(documents.of(pilot)).containsExactly(document);
        assertThat(documents.find(pilot, document.id())).isEqualTo(document);
        assertThat(read(document)).isEqualTo("the agreement");
        assertThat(facts.stream(DocumentUploaded.class)).contains(new DocumentUploaded(pilot, DocumentKind.NDA, hash));
        assertThat(audit.of(pilot)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(LENA);
            assertThat(entry.action()).isEqualTo("document-uploaded");
            assertThat(entry.subject()).isEqualTo("NDA NDA signed.pdf");
            assertThat(entry.details()).isEqualTo(Map.of("sha256", hash.hex(), "size", "13"));
        });
    }

    @Test
    void the_same_file_of_the_same_kind_is_the_same_document() {
        PilotDocument first = upload(DocumentKind.NDA, "nda.pdf", "the agreement");
        PilotDocument again = upload(DocumentKind.NDA, "nda-copy.pdf", "the agreement");
        PilotDocument otherKind = upload(DocumentKind.MSA, "nda.pdf", "the agreement");

        assertThat(again).isEqualTo(first);
        assertThat(otherKind.id()).isNotEqualTo(first.id());
        assertThat(documents.of(pilot)).containsExactly(first, otherKind);
        assertThat(audit.of(pilot)).extracting(AuditEntry::subject).containsExactly("NDA nda.pdf", "MSA nda.pdf");
        assertThat(facts.stream(DocumentUploaded.class)).hasSize(2);
    }

    @Test
    void handed_in_several_times_at_once_it_is_one_document() throws Exception {
        int clicks = 4;
        var together = new CyclicBarrier(clicks);
        var pool = Executors.newFixedThreadPool(clicks);
        try {
            Callable<PilotDocument> click = () -> {
                together.await();
                return upload(DocumentKind.NDA, "nda.pdf", "the agreement of " + pilot);
            };
            List<Future<PilotDocument>> uploaded =
                    IntStream.range(0, clicks).mapToObj(i -> pool.submit(click)).toList();
            PilotDocument first = uploaded.get(0).get();
            for (Future<PilotDocument> one : uploaded) {
                assertThat(one.get()).isEqualTo(first);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(audit.of(pilot)).hasSize(1);
    }

    @Test
    void the_latest_is_the_newest_of_its_kind() {
        upload(DocumentKind.SOP, "sop-1.pdf", "one");
        PilotDocument second = upload(DocumentKind.SOP, "sop-2.pdf", "two");
        upload(DocumentKind.OTHER, "other.pdf", "three");

        assertThat(documents.latest(pilot, DocumentKind.SOP)).contains(second);
        assertThat(documents.latest(pilot, DocumentKind.BAA)).isEmpty();
    }

    @Test
    void a_document_of_another_pilot_does_not_exist() {
        PilotDocument document = upload(DocumentKind.NDA, "nda.pdf", "the agreement");

        assertThatThrownBy(() -> documents.read(PilotId.random(), document.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void an_empty_file_is_refused_and_leaves_nothing() {
        assertThatThrownBy(() -> upload(DocumentKind.NDA, "nda.pdf", "")).isInstanceOf(Refusal.class);

        assertThat(documents.of(pilot)).isEmpty();
        assertThat(audit.of(pilot)).isEmpty();
        assertThat(facts.stream(DocumentUploaded.class)).isEmpty();
    }

    @Test
    void a_file_without_a_name_is_refused() {
        assertThatThrownBy(() -> upload(DocumentKind.NDA, " ", "the agreement"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no name");
    }

    private PilotDocument upload(DocumentKind kind, String name, String content) {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return documents.upload(pilot, kind, name, "application/pdf", bytes, LENA);
    }

    private String read(PilotDocument document) throws IOException {
        try (InputStream content = documents.read(pilot, document.id())) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
