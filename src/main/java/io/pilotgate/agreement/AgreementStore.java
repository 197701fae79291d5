package io.pilotgate.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.VendorId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AgreementStore {

    private static final TypeReference<Map<String, String>> PARTICULARS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    AgreementStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(PilotId pilot, VendorId vendor, ContractTerms terms) {
        jdbc.sql("insert into agreement (pilot_id, vendor_id, target, floor, producer_risk, consumer_risk, threshold,"
                        + " consequence, sla_typical_minutes, sla_peak_minutes, sla_rush_minutes, pause_agreed,"
                        + " pause_maximum_days, exit_notice_days, exit_cost, exit_data_handling, unit_price, currency,"
                        + " price_terms)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        vendor.value(),
                        terms.target().fraction(),
                        terms.floor().fraction(),
                        terms.producerRisk().fraction(),
                        terms.consumerRisk().fraction(),
                        terms.threshold().fraction(),
                        terms.consequence().name(),
                        terms.sla().typical().toMinutes(),
                        terms.sla().peak().toMinutes(),
                        terms.sla().rush().toMinutes(),
                        terms.pause().agreed(),
                        terms.pause().maximumDays(),
                        terms.exit().noticeDays(),
                        terms.exit().earlyExitCost().amount(),
                        terms.exit().dataHandling(),
                        terms.unitPrice().amount(),
                        terms.unitPrice().currency().getCurrencyCode(),
                        write(terms.prices()))
                .update();
    }

    void append(PilotId pilot, SignedAgreement signed) {
        jdbc.sql("insert into signed_agreement (pilot_id, kind, document_hash, signers, signed_on, particulars,"
                        + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        signed.kind().name(),
                        signed.document().hex(),
                        String.join("\n", signed.signing().signers()),
                        signed.signing().signedOn(),
                        write(signed.particulars()),
                        signed.recordedBy().value(),
                        signed.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Agreement> find(PilotId pilot) {
        return jdbc.sql("select * from agreement where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) ->
                        new Agreement(pilot, new VendorId(row.getString("vendor_id")), terms(row), signed(pilot)))
                .optional();
    }

    Map<PilotId, ContractTerms> terms(Set<PilotId> pilots) {
        Map<PilotId, ContractTerms> terms = new HashMap<>();
        jdbc.sql("select * from agreement where pilot_id in (:ids)")
                .param("ids", pilots.stream().map(PilotId::value).toList())
                .query((row, index) -> terms.put(new PilotId(row.getString("pilot_id")), terms(row)))
                .list();
        return terms;
    }

    private Map<AgreementKind, SignedAgreement> signed(PilotId pilot) {
        Map<AgreementKind, SignedAgreement> newest = new EnumMap<>(AgreementKind.class);
        jdbc.sql("select * from signed_agreement where pilot_id = ? order by id")
                .param(pilot.value())
                .query((row, index) -> signedAgreement(row))
                .list()
                .forEach(signed -> newest.put(signed.kind(), signed));
        return newest;
    }

    private SignedAgreement signedAgreement(ResultSet row) throws SQLException {
        return new SignedAgreement(
                AgreementKind.valueOf(row.getString("kind")),
                new Sha256(row.getString("document_hash")),
                new Signing(List.of(row.getString("signers").split("\n")), row.getObject("signed_on", LocalDate.class)),
                read(row.getString("particulars")),
                new PersonId(row.getString("recorded_by")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private ContractTerms terms(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new ContractTerms(
                percent(row, "target"),
                percent(row, "floor"),
                percent(row, "producer_risk"),
                percent(row, "consumer_risk"),
                percent(row, "threshold"),
                Consequence.valueOf(row.getString("consequence")),
                new SlaTiers(
                        Duration.ofMinutes(row.getLong("sla_typical_minutes")),
                        Duration.ofMinutes(row.getLong("sla_peak_minutes")),
                        Duration.ofMinutes(row.getLong("sla_rush_minutes"))),
                new PauseTerms(row.getBoolean("pause_agreed"), row.getInt("pause_maximum_days")),
                new ExitTerms(
                        row.getInt("exit_notice_days"),
                        new Money(row.getBigDecimal("exit_cost"), currency),
                        row.getString("exit_data_handling")),
                new Money(row.getBigDecimal("unit_price"), currency),
                prices(row.getString("price_terms"), new Money(row.getBigDecimal("unit_price"), currency)));
    }

    /** An older release launched pilots with a price an item alone. */
    private PriceTerms prices(@Nullable String written, Money unitPrice) {
        try {
            return written == null ? PriceTerms.perTask(unitPrice) : json.readValue(written, PriceTerms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Percent percent(ResultSet row, String column) throws SQLException {
        BigDecimal stored = row.getBigDecimal(column).stripTrailingZeros();
        return new Percent(stored.scale() < 0 ? stored.setScale(0) : stored);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String particulars) {
        try {
            return json.readValue(particulars, PARTICULARS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
