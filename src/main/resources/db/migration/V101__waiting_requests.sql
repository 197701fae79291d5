-- The requests that wait for the answer to a question, as the vendor names them; where a question has none, all wait for it.
create table waiting_request (
    pilot_id varchar(40) not null,
    escalation_number integer not null,
    request_number integer not null,
    primary key (pilot_id, escalation_number, request_number),
    foreign key (pilot_id, escalation_number) references edge_case_escalation (pilot_id, escalation_number),
    foreign key (pilot_id, request_number) references work_request (pilot_id, request_number)
);
