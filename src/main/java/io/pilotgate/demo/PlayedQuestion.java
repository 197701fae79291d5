package io.pilotgate.demo;

import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Urgency;

/**
 * A question of a simulated vendor.
 *
 * @param item the item that it is about; empty where it is about the SOP
 */
record PlayedQuestion(EscalationKind kind, Urgency urgency, String item, String text) {

    static final PlayedQuestion OF_THE_SOP = new PlayedQuestion(
            EscalationKind.GUIDELINE_GAP,
            Urgency.RUSH,
            "",
            "Simulated: credit notes look like invoices. The SOP says nothing of them. Which label?");

    static final PlayedQuestion OF_THE_CLAIMS_SOP = new PlayedQuestion(
            EscalationKind.GUIDELINE_GAP,
            Urgency.TYPICAL,
            "",
            "Simulated: some claims hold an older claim as a quotation. The SOP says nothing of them. Which of the two"
                    + " counts?");

    static final PlayedQuestion OF_A_CLAIM = new PlayedQuestion(
            EscalationKind.AMBIGUOUS_ITEM,
            Urgency.TYPICAL,
            "claim-00140",
            "Simulated: the claim is withdrawn in its last sentence. Approve or query?");

    static final PlayedQuestion OF_AN_ITEM = new PlayedQuestion(
            EscalationKind.AMBIGUOUS_ITEM,
            Urgency.TYPICAL,
            "invoice-00140",
            "Simulated: the amount is in two currencies. Approve or query?");
}
