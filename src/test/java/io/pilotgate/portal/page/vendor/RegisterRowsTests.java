package io.pilotgate.portal.page.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.assurance.Opinion;
import io.pilotgate.evaluation.assurance.Soc2Report;
import io.pilotgate.evaluation.assurance.Soc2Reports;
import io.pilotgate.evaluation.assurance.Soc2Type;
import io.pilotgate.evaluation.questionnaire.Questionnaires;
import io.pilotgate.evaluation.quotes.PricingModel;
import io.pilotgate.evaluation.quotes.Quote;
import io.pilotgate.evaluation.quotes.Quotes;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Statements;
import io.pilotgate.testing.TrialEvaluations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PilotgateTest
class RegisterRowsTests {

    private static final PersonId LENA = new PersonId("lena");

    @Autowired
    RegisterRows rows;

    @Autowired
    Vendors vendors;

    @Autowired
    TrialEvaluations trials;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Quotes quotes;

    @Autowired
    Soc2Reports reports;

    @Autowired
    Accounts accounts;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void a_lead_looks() {
        clock.moveTo(Instant.parse("2026-11-26T12:00:00Z"));
        Account lead = People.staff(accounts, Role.LEAD);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(lead.id().value(), "", "ROLE_LEAD"));
    }

    @AfterEach
    void nobody_looks() {
        SecurityContextHolder.clearContext();
        clock.reset();
    }

    @Test
    void more_vendors_take_no_more_statements() {
        weighed();
        List<String> of = Statements.of(() -> rows.of(vendors.all()));

        for (int more = 0; more < 3; more++) {
            weighed();
        }

        assertThat(of).isNotEmpty().anyMatch(statement -> statement.contains("from vendor "));
        assertThat(Statements.of(() -> rows.of(vendors.all()))).hasSameSizeAs(of);
    }

    @Test
    void a_row_says_where_the_vendor_stands() {
        Evaluation evaluation = weighed();

        RegisterRow row = rows.of(vendors.all()).stream()
                .filter(found -> found.path().equals("/vendors/" + evaluation.vendor()))
                .findFirst()
                .orElseThrow();

        assertThat(row.evaluation().words()).isEqualTo("being weighed");
        assertThat(row.evaluation().path()).isEqualTo("/evaluations/" + evaluation.id());
        assertThat(row.questionnaire().words()).contains("open");
        assertThat(row.soc2().words()).isEqualTo("gap");
        assertThat(row.flags()).isEmpty();
        assertThat(row.next()).contains("answers to the questionnaire");
    }

    /** A vendor with something of everything that the list tells of. */
    private Evaluation weighed() {
        Evaluation evaluation = trials.answered();
        questionnaires.send(evaluation.id(), LocalDate.parse("2026-12-10"), ZoneId.of("UTC"), LENA);
        reports.record(
                evaluation.vendor(),
                new Soc2Report(
                        "Coalfire",
                        Soc2Type.TYPE_II,
                        "Annotation",
                        new DateSpan(LocalDate.parse("2025-10-01"), LocalDate.parse("2026-09-30")),
                        Opinion.UNQUALIFIED,
                        "",
                        null),
                LENA);
        quotes.record(
                evaluation.vendor(),
                new Quote("NER", PricingModel.PER_ITEM, Money.of("0.10", "HUF"), LocalDate.parse("2026-11-02"), ""),
                LENA);
        return evaluation;
    }
}
