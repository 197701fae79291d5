package io.pilotgate.isolation;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ApiTokens;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.audit.Checkpoints;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.commercial.Invoices;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchTerms;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.HandedIn;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.delivery.Manifest;
import io.pilotgate.delivery.Side;
import io.pilotgate.delivery.SlaTier;
import io.pilotgate.delivery.Uploads;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.delivery.turnaround.AskedWork;
import io.pilotgate.delivery.turnaround.BuyerDelay;
import io.pilotgate.delivery.turnaround.BuyerDelays;
import io.pilotgate.delivery.turnaround.DelayCause;
import io.pilotgate.delivery.turnaround.Stretch;
import io.pilotgate.delivery.turnaround.WorkRequests;
import io.pilotgate.evaluation.EvaluationEvidence;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.questionnaire.Drafts;
import io.pilotgate.evaluation.questionnaire.EvidenceFolder;
import io.pilotgate.evaluation.questionnaire.QuestionnaireId;
import io.pilotgate.evaluation.questionnaire.Questionnaires;
import io.pilotgate.evaluation.questionnaire.Submissions;
import io.pilotgate.evaluation.quotes.PriceBand;
import io.pilotgate.evaluation.quotes.PriceBands;
import io.pilotgate.evaluation.quotes.PricingModel;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.notification.Outbox;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.process.TaskInbox;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialEvaluations;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPapers;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialReports;
import io.pilotgate.testing.TrialVendors;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;

/** Makes vendors that work, each with an own person, token, pilot, papers, reports, batches, questions and letters. */
final class VendorWorlds {

    /** A Tuesday of the delivery. */
    static final Instant NOON = Instant.parse("2026-01-20T12:00:00Z");

    private final ApplicationContext service;

    VendorWorlds(ApplicationContext service) {
        this.service = service;
    }

    /**
     * @param mark names everything of this vendor
     * @param count how many questions the vendor asked and how many versions its report has; the last number stands
     *     for all
     * @param day of the report, whose figures are under the threshold
     */
    VendorWorld make(String mark, int count, String day) {
        the(SettableClock.class).moveTo(Launches.MORNING);
        String name = mark + "-vendor-" + UUID.randomUUID().toString().substring(0, 8);
        String pilotName = mark + "-pilot-" + UUID.randomUUID().toString().substring(0, 8);
        VendorId vendor = the(Vendors.class)
                .register(TrialVendors.called(name, TrialVendors.CERTIFICATE), TrialPilots.LEAD)
                .id();
        Account person = personOf(vendor);
        PilotId pilot = the(Pilots.class)
                .launch(Launches.with(vendor).named(pilotName).plan(), TrialPilots.LEAD)
                .id();
        Map<String, String> ids = new HashMap<>();
        ids.put("pilotId", pilot.value());
        ids.put("vendorId", vendor.value());
        ids.put("vendor", vendor.value());
        ids.put("id", person.id().value());
        ids.put("name", "truth.csv");
        ids.put("engine", "default");
        ids.put("requiredMetricName", "jvm.memory.used");
        String token = the(ApiTokens.class).issue(person.id(), mark);
        ids.put("tokenId", the(ApiTokens.class).of(person.id()).get(0).id());
        addEvaluation(vendor, ids);
        addTasks(pilot, ids);
        addSop(mark, pilot, person.id(), ids);
        addWork(mark, pilot, person, count, day, ids);
        // At the end: answers that leave much open raise red flags, which would hold the gates.
        addQuestionnaire(mark, person.id(), count, ids);
        the(SettableClock.class).moveTo(NOON);
        return new VendorWorld(vendor, name, person, token, pilot, pilotName, Map.copyOf(ids));
    }

    /** Handed in so often and open again, with evidence beside an answer. */
    private void addQuestionnaire(String mark, PersonId person, int rounds, Map<String, String> ids) {
        EvaluationId evaluation = new EvaluationId(Objects.requireNonNull(ids.get("evaluationId")));
        LocalDate due = Launches.KICK_OFF.plusDays(30);
        QuestionnaireId sent = the(Questionnaires.class)
                .send(evaluation, due, ZoneOffset.UTC, TrialPilots.LEAD)
                .id();
        the(Drafts.class).save(sent, Map.of("SEC1.site", mark + " town"), person);
        var paper = new ByteArrayInputStream((mark + " paper").getBytes(StandardCharsets.UTF_8));
        the(EvidenceFolder.class).addFile(sent, "SEC1.site", mark + ".txt", paper, person);
        for (int round = 1; round <= rounds; round++) {
            the(Submissions.class).submit(sent, true, person);
            the(Questionnaires.class).reopen(sent, mark + " forgot.", due, ZoneOffset.UTC, TrialPilots.LEAD);
        }
        ids.put("questionnaireId", sent.value());
        ids.put(
                "evidenceId",
                Long.toString(the(EvidenceFolder.class).of(sent).get(0).id()));
        ids.put("round", Integer.toString(rounds));
    }

    Account personOf(VendorId vendor) {
        return the(Accounts.class)
                .create(new NewAccount(
                        People.name("v"),
                        "Vendor Person",
                        People.name("v") + "@vendor.example",
                        Set.of(Role.VENDOR),
                        vendor,
                        People.PASSWORD));
    }

    private void addEvaluation(VendorId vendor, Map<String, String> ids) {
        EvaluationId evaluation = the(TrialEvaluations.class).openFor(vendor).id();
        the(EvaluationEvidence.class)
                .addFile(
                        evaluation,
                        "SEC1",
                        "Certificate",
                        new ByteArrayInputStream(vendor.value().getBytes(StandardCharsets.UTF_8)),
                        TrialPilots.LEAD);
        ids.put("evaluationId", evaluation.value());
        ids.put("bandId", Long.toString(band()));
        ids.put("part", "scope");
        ids.put("code", "SEC1");
        ids.put("flag", "RF3");
        ids.put(
                "evidence",
                Long.toString(
                        the(EvaluationEvidence.class).of(evaluation).get(0).id()));
    }

    private long band() {
        PriceBands bands = the(PriceBands.class);
        bands.set(
                new PriceBand(
                        "NER",
                        PricingModel.PER_ANNOTATION,
                        Money.of("1", "ISK"),
                        Money.of("2", "ISK"),
                        "Invoices of a world"),
                TrialPilots.LEAD);
        return bands.inForce().get(0).id();
    }

    private void addTasks(PilotId pilot, Map<String, String> ids) {
        ids.put("taskId", the(TaskInbox.class).openOf(pilot).get(0).id());
        ids.put(
                "processInstanceId",
                the(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(pilot.value())
                        .listPage(0, 1)
                        .get(0)
                        .getId());
    }

    private void addSop(String mark, PilotId pilot, PersonId vendor, Map<String, String> ids) {
        var document = the(TrialPapers.class).upload(pilot, DocumentKind.SOP, "SOP of " + mark, TrialPilots.LEAD);
        ids.put("documentId", Long.toString(document.id()));
        String version = mark + "." + document.id();
        the(Sops.class).publish(pilot, version, "", TrialPilots.LEAD);
        the(Sops.class).signForBuyer(pilot, TrialPilots.QA);
        the(Sops.class).signForVendor(pilot, version, vendor);
        ids.put("sopVersion", version);
    }

    private void addWork(String mark, PilotId pilot, Account person, int count, String day, Map<String, String> ids) {
        ids.put("set", set(mark, pilot, count));
        ids.put("index", "3");
        the(TrialPilots.class).moveTo(pilot, Phase.DELIVERY);
        the(SettableClock.class).moveTo(Instant.parse(day + "T12:00:00Z"));
        the(LabelBatches.class)
                .submit(
                        pilot,
                        BatchPurpose.PRODUCTION,
                        mark + ".csv",
                        TrialLabels.labels(mark + "-item", 20, 20),
                        LabelColumns.guessed(),
                        person.id());
        ids.put("item", mark + "-item-1");
        ids.put("invoiceId", Long.toString(invoiced(mark, pilot, person, day)));
        ids.put("uploadId", Long.toString(staged(mark, pilot, person, ids)));
        ids.put("day", day);
        for (int number = 1; number <= count; number++) {
            the(DailyReports.class).submit(pilot, TrialReports.of(LocalDate.parse(day), "0.5" + number), person.id());
            the(Escalations.class)
                    .raise(
                            pilot,
                            EscalationKind.OTHER,
                            Urgency.TYPICAL,
                            "",
                            mark + " asks question " + number + "?",
                            person.id());
            addTurnaround(mark, pilot, person, Instant.parse(day + "T12:00:00Z"));
        }
        ids.put("number", Integer.toString(count));
        ids.put(
                "checkpoint",
                Long.toString(the(Checkpoints.class).madeFor(pilot).get(0).number()));
        ids.put("version", Integer.toString(count));
        ids.put("letterId", Long.toString(the(Outbox.class).of(pilot).get(0).id()));
    }

    private void addTurnaround(String mark, PilotId pilot, Account person, Instant now) {
        the(WorkRequests.class).ask(pilot, new AskedWork(SlaTier.RUSH, 10, mark + " work", now), TrialPilots.LEAD);
        the(BuyerDelays.class)
                .record(
                        pilot,
                        new BuyerDelay(DelayCause.REVIEW, new Stretch(now.minusSeconds(60), now), null, mark + " mail"),
                        Side.VENDOR,
                        person.id());
    }

    private long invoiced(String mark, PilotId pilot, Account person, String day) {
        String whole = String.join(",", mark + "-invoice", day, day, day, "USD", mark + "-item-1", "0.07");
        return the(Invoices.class)
                .takeIn(
                        pilot,
                        mark + "-invoice.csv",
                        TrialLabels.file("number,issued_on,period_from,period_to,currency,item,amount", List.of(whole)),
                        person.id())
                .id();
    }

    /** The blind set is of every pilot; one of calibration only of a vendor that asked more than one question. */
    private String set(String mark, PilotId pilot, int count) {
        if (count == 1) {
            return "BLIND";
        }
        the(GroundTruth.class)
                .seal(
                        pilot,
                        TruthPurpose.CALIBRATION,
                        TrialLabels.truth(mark + "-calibration", 50),
                        LabelColumns.guessed(),
                        TrialPilots.QA);
        return "CALIBRATION-1";
    }

    private long staged(String mark, PilotId pilot, Account person, Map<String, String> ids) {
        var terms = new BatchTerms(
                BatchPurpose.PRODUCTION, LabelColumns.guessed(), ids.getOrDefault("sopVersion", ""), Manifest.EMPTY);
        return the(Uploads.class)
                .stage(
                        pilot,
                        HandedIn.batch(mark + "-staged.csv", terms),
                        TrialLabels.labels(mark + "-staged", 5, 5),
                        person.id())
                .id();
    }

    private <T> T the(Class<T> type) {
        return service.getBean(type);
    }
}
