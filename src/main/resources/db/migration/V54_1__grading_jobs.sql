-- Figures of a set, computed behind the requests by whichever node has time. The newest one that is done counts.
create table grading_job (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    graded_set varchar(20) not null,
    state varchar(20) not null,
    requested_by varchar(40) not null,
    requested_at timestamp with time zone not null,
    -- How far it has come, who is at it and when that worker was last heard of.
    answers_done bigint not null,
    answers_total bigint not null,
    attempts integer not null,
    worker varchar(40),
    heartbeat_at timestamp with time zone,
    finished_at timestamp with time zone,
    said varchar(1000) not null,
    -- As JSON; without the ids of sealed items.
    report text
);
create index grading_job_pilot on grading_job (pilot_id);
create index grading_job_state on grading_job (state);
