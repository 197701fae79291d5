-- One vendor weighed for one workload.
create table evaluation (
    id varchar(40) primary key,
    vendor_id varchar(40) not null references vendor (id),
    workload varchar(200) not null,
    opened_by varchar(40) not null,
    opened_at timestamp with time zone not null
);
create index evaluation_vendor on evaluation (vendor_id);

-- The newest answer to a question counts; an empty one takes it back. What was answered before stays on record.
create table evaluation_answer (
    id bigint generated always as identity primary key,
    evaluation_id varchar(40) not null references evaluation (id),
    question varchar(60) not null,
    answer varchar(4000) not null,
    from_vendor boolean not null,
    answered_by varchar(40) not null,
    answered_at timestamp with time zone not null
);
create index evaluation_answer_of on evaluation_answer (evaluation_id, question);
