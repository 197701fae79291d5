package io.pilotgate.portal.page.onboarding;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.WeighedWork;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.presets.Demands;
import io.pilotgate.evaluation.scoping.ScopingTalk;
import io.pilotgate.pilot.Industry;
import io.pilotgate.portal.page.Form;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of the launch form and what they hold to begin with. */
final class LaunchForm {

    static final String ID = "launch";

    /** In the order of the page. */
    static final List<String> FIELDS = List.of(
            "name",
            "vendorId",
            "workflow",
            "volume",
            "securityPosture",
            "modalities",
            "taskType",
            "labelKind",
            "industry",
            "californiaConsumers",
            "frameworks",
            "productionMix",
            "leastCounts",
            "target",
            "floor",
            "producerRisk",
            "consumerRisk",
            "threshold",
            "consequence",
            "prices.model",
            "unitPrice.currency",
            "unitPrice.amount",
            "prices.timeUnit",
            "prices.rate",
            "prices.people",
            "prices.monthly",
            "prices.includedItems",
            "prices.surgePrice",
            "prices.price",
            "prices.scopeItems",
            "prices.scope",
            "prices.tierRule",
            "prices.tiers",
            "prices.surgeFactor",
            "prices.rampAmount",
            "prices.handOverAmount",
            "prices.discounts",
            "exampleItems",
            "exampleHours",
            "exampleSurgeItems",
            "examplePausedDays",
            "exampleEnds",
            "edgeShare",
            "uniform",
            "predictable",
            "judgment",
            "oneOff",
            "sustained",
            "spiky",
            "sla.typicalHours",
            "sla.peakHours",
            "sla.rushHours",
            "pause.agreed",
            "pause.maximumDays",
            "exit.noticeDays",
            "exit.earlyExitCost.amount",
            "exit.dataHandling",
            "kickOff",
            "alreadyBegun",
            "lengthDays",
            "zone",
            "cutOff",
            "weekend",
            "holidays",
            "pilotVolume",
            "escalationContact.name",
            "escalationContact.email",
            "evaluationId");

    private LaunchForm() {}

    static Form proposed(LocalDate kickOff) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("target", List.of("98%"));
        values.put("floor", List.of("95%"));
        values.put("producerRisk", List.of("5%"));
        values.put("consumerRisk", List.of("10%"));
        values.put("threshold", List.of("97%"));
        values.put("prices.model", List.of("PER_TASK"));
        values.put("unitPrice.currency", List.of("USD"));
        values.put("sla.typicalHours", List.of("24"));
        values.put("sla.peakHours", List.of("48"));
        values.put("sla.rushHours", List.of("8"));
        values.put("pause.agreed", List.of("true"));
        values.put("pause.maximumDays", List.of("30"));
        values.put("exit.noticeDays", List.of("14"));
        values.put("exit.earlyExitCost.amount", List.of("0"));
        values.put("kickOff", List.of(kickOff.toString()));
        values.put("lengthDays", List.of("60"));
        values.put("zone", List.of("America/New_York"));
        values.put("cutOff", List.of("17:00"));
        values.put("weekend", List.of("SATURDAY", "SUNDAY"));
        return Form.proposing(ID, values);
    }

    /** Whoever comes from a vendor's page need not choose it again. */
    static Form proposed(LocalDate kickOff, String vendorId) {
        Map<String, List<String>> values = new HashMap<>(proposed(kickOff).values());
        values.put("vendorId", List.of(vendorId));
        return Form.proposing(ID, values);
    }

    /** What an evaluation found goes along. */
    static Form proposed(LocalDate kickOff, Evaluation evaluation, Answers answers, WeighedWork weighed) {
        Map<String, List<String>> values = new HashMap<>(proposed(kickOff).values());
        Demands demands = evaluation.demands();
        values.put("evaluationId", List.of(evaluation.id().value()));
        values.put("vendorId", List.of(evaluation.vendor().value()));
        values.put(
                "name",
                List.of(evaluation
                        .workload()
                        .substring(0, Math.min(120, evaluation.workload().length()))));
        values.put("workflow", answers.text(ScopingTalk.WORKFLOW).stream().toList());
        values.put("volume", answers.text(ScopingTalk.VOLUME).stream().toList());
        values.put(
                "securityPosture",
                answers.text(ScopingTalk.SECURITY_POSTURE).stream().toList());
        values.put("modalities", weighed.modalities().stream().map(Enum::name).toList());
        values.put("taskType", weighed.taskType().map(Enum::name).stream().toList());
        values.put("leastCounts", List.of(String.join("\n", weighed.least().lines())));
        values.put("frameworks", demands.frameworks().stream().map(Enum::name).toList());
        values.put("industry", List.of(industry(evaluation.presets()).name()));
        if (evaluation.presets().contains("california")) {
            values.put("californiaConsumers", List.of("true"));
        }
        if (demands.target().moreThan()) {
            values.put("target", List.of("99.5%"));
        }
        return Form.proposing(ID, values);
    }

    private static Industry industry(Set<String> presets) {
        if (presets.contains("healthcare")) {
            return Industry.HEALTHCARE;
        }
        if (presets.contains("finance")) {
            return Industry.FINANCE;
        }
        if (presets.contains("defense")) {
            return Industry.DEFENSE;
        }
        return presets.contains("autonomous") ? Industry.AUTOMOTIVE : Industry.GENERAL;
    }
}
