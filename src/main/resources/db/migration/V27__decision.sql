create table recommendation (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    blind_verdict varchar(20) not null,
    calibration varchar(20) not null,
    open_red_flags integer not null,
    missing_report_days integer not null,
    figures varchar(20) not null,
    recommended varchar(20) not null,
    rule_ids text not null,
    reasons text not null,
    made_at timestamp with time zone not null
);
create index recommendation_pilot on recommendation (pilot_id);

-- One row for each proposal; one that was sent back stays, the newest counts.
create table decision_proposal (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    outcome varchar(20) not null,
    reasons varchar(4000) not null,
    proposed_by varchar(40) not null,
    proposed_at timestamp with time zone not null,
    standing varchar(20) not null,
    review_reason varchar(4000) not null,
    reviewed_by varchar(40),
    reviewed_at timestamp with time zone
);
create index decision_proposal_pilot on decision_proposal (pilot_id);
