-- What waits for an answer is said for each time that the answer is asked for: reopening a question and naming others changes
-- nothing of what its earlier answers held up. An opening counts from 1, the question itself; until_opening is null while the
-- request waits. What an older release knows held for all openings.
create table waiting_for_answer (
    pilot_id varchar(40) not null,
    escalation_number integer not null,
    request_number integer not null,
    from_opening integer not null,
    until_opening integer,
    primary key (pilot_id, escalation_number, request_number, from_opening),
    foreign key (pilot_id, escalation_number) references edge_case_escalation (pilot_id, escalation_number),
    foreign key (pilot_id, request_number) references work_request (pilot_id, request_number)
);
insert into waiting_for_answer (pilot_id, escalation_number, request_number, from_opening)
    select pilot_id, escalation_number, request_number, 1 from waiting_request;
drop table waiting_request;
