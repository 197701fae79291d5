package io.pilotgate.isolation;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ApiTokens;
import io.pilotgate.access.Role;
import io.pilotgate.audit.Checkpoints;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchTerms;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.HandedIn;
import io.pilotgate.delivery.Manifest;
import io.pilotgate.delivery.Upload;
import io.pilotgate.delivery.Uploads;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.files.PilotDocuments;
import io.pilotgate.grading.Disputes;
import io.pilotgate.grading.FailedItem;
import io.pilotgate.grading.seal.DrawPart;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.grading.truth.DrawnItem;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.process.Journey;
import io.pilotgate.process.Journeys;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/**
 * A pilot whose sealed truth is made of markers, on its way from the launch to the decision with the real engine. Whatever
 * touches truth is done over HTTP, as people do it.
 */
final class TruthPilot {

    private static final String DRY_RUN = "/label-batches?dryRun=true&purpose=PRODUCTION&sopVersion=1.0";

    private final ApplicationContext service;
    private final int port;
    private final Journey journey;
    private final Account person;
    private final String token;
    private final PersonId adjudicator;
    private final PilotCalls calls;
    private Markers markers;

    TruthPilot(ApplicationContext service, int port, Markers markers) {
        this.service = service;
        this.port = port;
        this.markers = markers;
        VendorId vendor = the(TrialVendors.class).certified();
        person = People.vendor(the(Accounts.class), vendor);
        journey = the(Journeys.class)
                .begin(usual -> Launches.with(vendor).under(TrialPilots.QUICK))
                .withVendor(person.id());
        token = the(ApiTokens.class).issue(person.id(), "markers");
        calls = new PilotCalls(port, journey.pilot(), token);
        adjudicator = People.staff(the(Accounts.class), Role.QA).id();
    }

    PilotId id() {
        return journey.pilot();
    }

    Markers markers() {
        return markers;
    }

    Caller vendor() {
        return Caller.signedIn(Caller.Kind.V, person, port, token);
    }

    /** From here on items are secret that the vendor will not deliver: those that were not drawn, and the reserve. */
    void seal() {
        calls.staff(journey.qa(), "/ground-truth?purpose=CALIBRATION", PilotCalls.file(markers.calibrationTruth()));
        calls.staff(
                journey.qa(),
                "/ground-truth?purpose=BLIND&stratumColumn=stratum",
                PilotCalls.file(markers.blindTruth()));
        calls.staff(
                journey.lead(),
                "/sample-plan",
                PilotCalls.post("{\"shape\":\"ENTERED\",\"n1\":\"60\",\"c1\":\"8\",\"reserve\":\"10\",\"seed\":\""
                        + markers.seed().hex() + "\"}"));
        calls.ours("/sample-plan/nonce", "{\"nonce\":\"a nonce\"}");
        Set<String> held = new HashSet<>(
                IntStream.range(0, Markers.BLIND).mapToObj(markers::blindItem).toList());
        drawn().forEach(held::remove);
        markers = markers.and(held, "an item that is not delivered");
    }

    private List<String> drawn() {
        return the(BlindSample.class).open(id()).stream()
                .filter(item -> item.part() != DrawPart.RESERVE)
                .map(DrawnItem::item)
                .toList();
    }

    /** Up to the reviewer of QA who looks at the true labels of calibration. */
    void calibrate() {
        journey.onboard();
        journey.prepareCalibration();
        the(Journeys.class).deliver(journey, BatchPurpose.CALIBRATION, stream(markers.calibrationLabels()));
        journey.settle();
        calls.staff(journey.qa(), "/calibration/items");
    }

    /** Up to the lock: all drawn items, a report a day, a question, an upload that waits, a week that is audited. */
    void deliver() {
        journey.approve("reviewCalibration", journey.qa());
        journey.approve("approveCalibrationGate", journey.lead());
        journey.advanceTo("2026-01-12T10:00:00Z");
        the(Journeys.class).deliver(journey, BatchPurpose.PRODUCTION, stream(markers.labels(drawn())));
        the(Uploads.class)
                .stage(
                        id(),
                        HandedIn.batch(
                                "near.csv",
                                new BatchTerms(BatchPurpose.PRODUCTION, LabelColumns.guessed(), "1.0", Manifest.EMPTY)),
                        stream(markers.nearMisses()),
                        person.id());
        the(Escalations.class)
                .raise(id(), EscalationKind.OTHER, Urgency.TYPICAL, "", "Is a hidden sign a sign?", person.id());
        LocalDate.parse("2026-01-12")
                .datesUntil(LocalDate.parse("2026-01-24"))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .forEach(day -> {
                    journey.advanceTo(day + "T10:00:00Z");
                    the(Journeys.class).report(journey, day);
                });
        journey.holdReview();
        journey.advanceTo("2026-01-23T16:00:00Z");
    }

    /** Up to the window in which the vendor sees its failed items. */
    void grade() {
        the(Escalations.class).answer(id(), 1, "It is.", null, journey.lead());
        the(Escalations.class).accept(id(), 1, person.id());
        journey.approve("approveDeliveryGate", journey.lead());
        journey.settle();
    }

    /** One item is decided for the vendor, one for both sides, one for the sealed label; the correction is countersigned. */
    void settleDisputes() {
        List<FailedItem> failed = the(Disputes.class).failed(id()).subList(0, 3);
        failed.forEach(
                item -> calls.ours("/disputes", "{\"item\":\"" + item.item() + "\",\"reason\":\"It is right.\"}"));
        calls.ours("/disputes/close", "{}");
        List<String> choices = List.of("vendors", "BOTH", "sealed");
        for (int index = 0; index < 3; index++) {
            String address = "/disputes/" + failed.get(index).number();
            String a = JsonPath.read(calls.staff(adjudicator, address).body(), "$.a");
            String choice = choices.get(index);
            if (!choice.equals("BOTH")) {
                boolean vendors = a.equals(failed.get(index).counted());
                choice = vendors == choice.equals("vendors") ? "A" : "B";
            }
            calls.staff(
                    adjudicator,
                    address + "/ruling",
                    PilotCalls.post("{\"choice\":\"" + choice + "\",\"reason\":\"As the SOP has it.\"}"));
        }
        calls.staff(journey.secondLead(), "/disputes/corrections/1/countersign", PilotCalls.post("{}"));
    }

    /** With the decision everything is revealed. */
    void decide() {
        journey.settle();
        journey.approve("confirmAccuracy", journey.qa());
        journey.complete("approveFigures", journey.finance(), Map.of("decision", "approve", "invoicedAmount", "7.50"));
        journey.settle();
        journey.complete("proposeDecision", journey.lead(), Map.of("outcome", "adjust", "reasons", "As it stands."));
        journey.approve("confirmDecision", journey.secondLead());
        journey.settle();
    }

    /** Each a set of ids of the vendor's own things; as many as there are of what there is most of. */
    List<Map<String, String>> ids() {
        Map<String, List<String>> own = new HashMap<>();
        own.put("pilotId", List.of(id().value()));
        own.put("set", List.of("BLIND", "CALIBRATION-1"));
        own.put("index", List.of("0", "1", "2", "3", "4", "5"));
        own.put("number", List.of("1", "2", "3"));
        own.put("version", List.of("1"));
        own.put("sopVersion", List.of("1.0"));
        own.put("day", List.of("2026-01-12", "2026-01-13", "2026-01-23"));
        own.put("tokenId", List.of(the(ApiTokens.class).of(person.id()).get(0).id()));
        own.put(
                "documentId",
                the(PilotDocuments.class).of(id()).stream()
                        .map(document -> Long.toString(document.id()))
                        .toList());
        own.put(
                "uploadId",
                the(Uploads.class).of(id()).stream()
                        .map(Upload::id)
                        .map(String::valueOf)
                        .toList());
        own.put(
                "checkpoint",
                the(Checkpoints.class).madeFor(id()).stream()
                        .map(made -> Long.toString(made.number()))
                        .toList());
        own.values().removeIf(List::isEmpty);
        int most = own.values().stream().mapToInt(List::size).max().orElseThrow();
        List<Map<String, String>> sets = new ArrayList<>();
        for (int number = 0; number < most; number++) {
            Map<String, String> one = new HashMap<>(VendorWorld.NOTHING);
            int place = number;
            own.forEach((name, values) -> one.put(name, values.get(place % values.size())));
            sets.add(one);
        }
        return sets;
    }

    /** Labels that are nearly right, at the door: whatever it says of them. */
    Answer nearMisses() {
        return Answer.of(calls.tried(DRY_RUN, PilotCalls.file(markers.nearMisses())));
    }

    /** An item that is sealed and was not delivered. */
    String held() {
        return markers.texts().keySet().stream()
                .filter(text -> text.startsWith(markers.token() + "item"))
                .findFirst()
                .orElseThrow();
    }

    /** What the vendor is told of an item wherever it can name one, without the name. */
    List<String> guesses(String item) {
        return Stream.of(
                        calls.tried(DRY_RUN, PilotCalls.file("item,annotator,label\n" + item + ",ann,yes\n")),
                        calls.tried(
                                "/disputes",
                                PilotCalls.post("{\"item\":\"" + item + "\",\"reason\":\"It is right.\"}")))
                .map(answer -> answer.statusCode() + " " + answer.body().replace(item, "{item}"))
                .toList();
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T the(Class<T> type) {
        return service.getBean(type);
    }
}
