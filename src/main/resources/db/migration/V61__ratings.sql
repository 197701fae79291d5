-- Keys of presets, separated by commas. What was opened before they were known is general work.
alter table evaluation add column presets varchar(200) default 'general' not null;

-- What lies beside a criterion: a kept file by its hash, or a link.
create table evaluation_evidence (
    id bigint generated always as identity primary key,
    evaluation_id varchar(40) not null references evaluation (id),
    criterion varchar(10) not null,
    title varchar(300) not null,
    link varchar(1000),
    sha256 char(64),
    size bigint,
    added_by varchar(40) not null,
    added_at timestamp with time zone not null
);
create index evaluation_evidence_of on evaluation_evidence (evaluation_id, criterion);
create index evaluation_evidence_file on evaluation_evidence (sha256);

create table evaluation_reviewer (
    evaluation_id varchar(40) not null references evaluation (id),
    person varchar(40) not null,
    asked_by varchar(40) not null,
    asked_at timestamp with time zone not null,
    -- Null while the person is still rating, unseen by the others.
    handed_in_at timestamp with time zone,
    -- Null while the person has not agreed to the ratings as they are settled now.
    agreed_at timestamp with time zone,
    primary key (evaluation_id, person)
);

-- The newest rating of a reviewer counts. Without points: not applicable.
create table evaluation_rating (
    id bigint generated always as identity primary key,
    evaluation_id varchar(40) not null,
    criterion varchar(10) not null,
    reviewer varchar(40) not null,
    points integer,
    reason varchar(2000) not null,
    rated_at timestamp with time zone not null,
    foreign key (evaluation_id, reviewer) references evaluation_reviewer (evaluation_id, person)
);
create index evaluation_rating_of on evaluation_rating (evaluation_id);

-- What the reviewers settled on after they saw each other's ratings; the newest counts.
create table evaluation_settled (
    id bigint generated always as identity primary key,
    evaluation_id varchar(40) not null references evaluation (id),
    criterion varchar(10) not null,
    points integer,
    reason varchar(2000) not null,
    settled_by varchar(40) not null,
    settled_at timestamp with time zone not null
);
create index evaluation_settled_of on evaluation_settled (evaluation_id);

-- One person proposes a verdict, another one confirms it or sends it back.
create table evaluation_verdict (
    id bigint generated always as identity primary key,
    evaluation_id varchar(40) not null references evaluation (id),
    verdict varchar(20) not null,
    reasons varchar(4000) not null,
    proposed_by varchar(40) not null,
    proposed_at timestamp with time zone not null,
    standing varchar(20) not null,
    review_reason varchar(4000),
    reviewed_by varchar(40),
    reviewed_at timestamp with time zone
);
create index evaluation_verdict_of on evaluation_verdict (evaluation_id);

-- A signature is about a document as it was: its hash changes with every answer, rating and flag.
create table evaluation_signature (
    id bigint generated always as identity primary key,
    evaluation_id varchar(40) not null references evaluation (id),
    person varchar(40) not null,
    printed_name varchar(120) not null,
    meaning varchar(300) not null,
    document_hash char(64) not null,
    signed_at timestamp with time zone not null
);
create index evaluation_signature_of on evaluation_signature (evaluation_id);

-- Red flags that only people can notice, such as a refused pilot.
create table recorded_flag (
    id bigint generated always as identity primary key,
    vendor_id varchar(40) not null references vendor (id),
    code varchar(10) not null,
    reason varchar(2000) not null,
    evidence varchar(2000) not null,
    happened_on date not null,
    recorded_by varchar(40) not null,
    recorded_at timestamp with time zone not null,
    cleared_evidence varchar(2000),
    cleared_by varchar(40),
    cleared_at timestamp with time zone
);
create index recorded_flag_vendor on recorded_flag (vendor_id);
