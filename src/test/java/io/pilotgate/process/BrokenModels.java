package io.pilotgate.process;

/** Ways to break a model or a form: where, what is sound (a pattern), what it becomes, and what must be said about it. */
final class BrokenModels {

    static final String MODELS = """
            # names
            onboarding | userTask_recordNda | activity_recordNda | activity_recordNda: the id is not userTask_camelCase
            onboarding | flow_ndaRecorded | flow_nda_recorded | flow_nda_recorded: the id is not flow_camelCase
            pilot | gateway_deliveryGateApproved | gateway_Delivery | gateway_Delivery: the id is not gateway_camelCase
            delivery | event_deliveryEnded | catchEvent_deliveryEnded | catchEvent_deliveryEnded: the id is not event_camelCase
            calibration | name="pilot\\.calib | name="calib | message_calibrationBatchReceived: 'calibrationBatchReceived'
            onboarding | Record the signed NDA | Signed NDA | 'Signed NDA' is no good name for a userTask
            onboarding | SOP approved\\? | SOP approval | 'SOP approval' is no good name for a exclusiveGateway
            delivery | name="Delivery ended" | name="End of delivery" | 'End of delivery' is no good name
            onboarding | <bpmn:documentation>Without an NDA.*?</bpmn:documentation> | `` | userTask_recordNda: documentation
            # what the engine does
            pilot | P3650D | P30D | pilot: keeps its history for another time
            pilot | isExecutable="true" | isExecutable="false" | pilot: is not executable
            calibration | camunda:delegateExpression= | camunda:class= | serviceTask: code in a model
            calibration | camunda:delegateExpression= | camunda:expression= | serviceTask: code in a model
            pilot | <camunda:in variables="all" /> | <camunda:executionListener event="end" delegateExpression="\\${l}" /> | executionListener: code
            decision | \\$\\{recordDecisionDelegate\\} | \\${otherDelegate} | serviceTask_recordDecision: does not call
            decision | camunda:asyncBefore="true" | `` | businessRuleTask_recommendOutcome: is not asyncBefore
            decision | R3/PT5M | never | serviceTask_gradeBlindSet: has no retry cycle
            delivery | timeDate | timeCycle | timerEventDefinition_deliveryEnded: a timer is a date
            delivery | \\$\\{midReviewFollowUp\\}</ | 2027-04-01T00:00:00Z</ | timerEventDefinition_midPilotReviewDue: a timer is a date
            onboarding | <bpmn:sequenceFlow id="flow_onboardingCompleted".*/> | `` | endEvent_onboardingCompleted: no way leads in
            onboarding | (id="flow_noHealthcareData".*targetRef=)"[^"]*" | $1"gateway_onboardingStrandsClosed" | 7 strands are opened and 8 awaited
            pilot | default="flow_onboardingGateRejected" | `` | gateway_onboardingGateApproved: has no default flow
            pilot | id="flow_onboardingGateRejected" name="no" | id="flow_onboardingGateRejected" | without a label
            pilot | \\$\\{onboardingGateApproved\\} | \\${decision == 'approve'} | flow_onboardingGateApproved: has another condition
            pilot | calledElement="calibration" | calledElement="callibration" | callActivity_calibration: calls a process that is not there
            pilot | calledElementBinding="latest" | calledElementBinding="deployment" | callActivity_decision: is not bound to latest
            pilot | businessKey="[^"]*" | businessKey="none" | callActivity_decision: does not pass the business key on
            pilot | <camunda:in variables="all" /> | `` | callActivity_decision: does not pass the variables on
            pilot | <camunda:in variables="all" /> | <camunda:out variables="all" /> | callActivity_decision: takes variables back
            # what people need
            onboarding | formRef="recordNda" | formRef="recordMsa" | userTask_recordNda: does not refer to the form of its name
            onboarding | recordNda | recordTheNda | userTask_recordTheNda: its form is not in the folder
            onboarding | formRefBinding="deployment" | formRefBinding="latest" | takes its form from another deployment
            onboarding | candidateGroups="security" | candidateGroups="secrity" | userTask_mapSecurityControls: is for nobody
            onboarding | camunda:dueDate="[^"]*" | `` | userTask_signSop: has no due date
            onboarding | \\$\\{onboardingFollowUp\\} | \\${deliveryFollowUp} | userTask_signSop: has no follow-up date of the same phase
            # the drawing
            calibration | (?s)<bpmndi:BPMNShape id="shape_userTask_review.*?</bpmndi:BPMNShape> | `` | userTask_reviewCalibration: is not drawn
            calibration | (?s)<bpmndi:BPMNEdge id="edge_flow_calibrationReviewed.*?</bpmndi:BPMNEdge> | `` | flow_calibrationReviewed: is not drawn
            calibration | (shape_userTask_review[^>]*>\\s*<dc:Bounds x=)"\\d+" | $1"520" | serviceTask_gradeCalibrationBatch: lies on userTask_reviewCalibration
            calibration | (shape_userTask_review[^>]*>\\s*<dc:Bounds x=)"\\d+" | $1"1591" | userTask_reviewCalibration: is outside
            calibration | y="310" | y="910" | an edge leaves
            calibration | y="310" | y="190" | flow_calibrationRepeated: crosses userTask_reviewCalibration
            delivery | (?s)(shape_event_deliveryEnded".*?Label>\\s*<dc:Bounds x=)"\\d+" y="\\d+" | $1"1000" y="150" | label of event_deliveryEnded: lies on serviceTask_lockDelivery
            delivery | (shape_subProcess_auditBatches[^>]*>\\s*<dc:Bounds x=)"\\d+" | $1"300" | startEvent_labelBatchReceived: is drawn outside of subProcess_auditBatches
            delivery | (shape_userTask_holdMid[^>]*>\\s*<dc:Bounds x=)"\\d+" y="\\d+" | $1"580" y="400" | lies on userTask_holdMidPilotReview
            calibration | (shape_event_calibrationBatchReceived.*\\s.*\\s.*Label>\\s*<dc:Bounds x=)"\\d+" y="\\d+" | $1"400" y="303" | flow_calibrationRepeated: crosses label of event
            """;

    static final String FORMS = """
            pilot/approveOnboardingGate | "id": "approveOnboardingGate" | "id": "approveGate" | the id is not the name of the file
            pilot/approveOnboardingGate | "type": "default" | "type": "form" | the type is not default
            pilot/approveOnboardingGate | "schemaVersion": 16 | "schemaVersion": 17 | Tasklist cannot read
            pilot/approveOnboardingGate | "Camunda Platform" | "Camunda Cloud" | is not made for Camunda 7
            pilot/approveOnboardingGate | \\{\\{pilotId\\}\\} | {{id}} | has no link to the pilot
            pilot/approveOnboardingGate | \\*\\*Checked | Looked at | does not say what is checked
            pilot/approveOnboardingGate | "value": "approve" | "value": "yes" | a decision is approve or reject
            pilot/approveOnboardingGate | "key": "reason" | "key": "remark" | a decision has no reason
            pilot/approveOnboardingGate | "key": "reason" | "key": "decision" | has two fields decision
            onboarding/recordDsa | "textarea"(,\\s*"id": "field_signers") | "number"$1 | sharedData: free text stands before numbers
            onboarding/recordDsa | "subtype": "date" | "subtype": "datetime" | signedOn: asks for a time of day
            onboarding/recordMsa | "checkbox" | "filepicker" | slaClause: filepicker is not a kind of field
            onboarding/recordNda | "key": "signedOn" | "key": "signed_on" | the key 'signed_on' is not camelCase
            onboarding/recordNda | "label": "Who signed" | "label": "" | signers: no label
            onboarding/recordNda | "dateLabel": "Signed on" | "label": "Signed on" | signedOn: no label
            onboarding/recordNda | "description": "Name[^"]*" | "description": "" | signers: no description
            onboarding/recordNda | "components" | "fields" | asks for nothing
            onboarding/recordNda | "components": | "components" | is no JSON
            onboarding/confirmDeidentification | (?s)"values": \\[.*?\\] | "values": [] | method: nothing to choose
            """;

    private BrokenModels() {}
}
