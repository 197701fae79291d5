package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.VendorWatcher;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notices that a date passed without an answer, once in each round. */
@Component
class SilenceWatcher implements VendorWatcher {

    private final QuestionnaireStore store;
    private final ApplicationEventPublisher facts;

    SilenceWatcher(QuestionnaireStore store, ApplicationEventPublisher facts) {
        this.store = store;
        this.facts = facts;
    }

    @Override
    public void look(Vendor vendor, Instant now) {
        store.of(vendor.id()).stream()
                .filter(questionnaire -> questionnaire.isOverdue(now) && store.tellOverdue(questionnaire.id()))
                .forEach(questionnaire -> facts.publishEvent(new QuestionnaireOverdue(questionnaire)));
    }
}
