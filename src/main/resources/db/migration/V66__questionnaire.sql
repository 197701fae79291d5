-- What a vendor is asked for one evaluation. Its questions are frozen when it is sent: the catalogue may change later.
create table questionnaire (
    id varchar(40) primary key,
    evaluation_id varchar(40) not null unique references evaluation (id),
    vendor_id varchar(40) not null references vendor (id),
    -- As JSON; version is the SHA-256 of that text.
    questions text not null,
    version char(64) not null,
    due_on date not null,
    zone varchar(60) not null,
    -- One more each time it is opened again.
    round integer not null,
    state varchar(20) not null,
    -- Whether the vendor, declining, refused a pilot too.
    refuses_pilot boolean not null,
    -- Whether it was made known that the due date passed in silence; anew in each round.
    overdue_told boolean not null,
    sent_by varchar(40) not null,
    sent_at timestamp with time zone not null
);
create index questionnaire_vendor on questionnaire (vendor_id);

-- The answers as they stand: drafts while it is open, what was handed in afterwards. No row: not answered.
create table questionnaire_answer (
    questionnaire_id varchar(40) not null references questionnaire (id),
    question varchar(60) not null,
    answer varchar(4000) not null,
    saved_by varchar(40) not null,
    saved_at timestamp with time zone not null,
    primary key (questionnaire_id, question)
);

-- What lies beside an answer: a file kept under its hash, or a link. What was taken away stays for those who read an
-- earlier round.
create table questionnaire_evidence (
    id bigint generated always as identity primary key,
    questionnaire_id varchar(40) not null references questionnaire (id),
    question varchar(60) not null,
    file_name varchar(255),
    sha256 varchar(64) references stored_file (sha256),
    size bigint,
    link varchar(1000),
    added_by varchar(40) not null,
    added_at timestamp with time zone not null,
    removed_at timestamp with time zone
);
create index questionnaire_evidence_of on questionnaire_evidence (questionnaire_id);

-- What happened to it. Of a submission its content as JSON, and the hash that the receipt names.
create table questionnaire_event (
    id bigint generated always as identity primary key,
    questionnaire_id varchar(40) not null references questionnaire (id),
    kind varchar(20) not null,
    round integer not null,
    by_person varchar(40) not null,
    at_time timestamp with time zone not null,
    reason varchar(2000) not null,
    content text,
    sha256 varchar(64)
);
create index questionnaire_event_of on questionnaire_event (questionnaire_id);
