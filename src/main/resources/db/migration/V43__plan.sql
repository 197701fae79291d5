-- Older plans have one stage, no reserve, and a seed that was never promised: they were drawn without a commitment.
alter table sample_plan alter column seed drop not null;
alter table sample_plan add column rejection_number integer;
alter table sample_plan add column second_size integer;
alter table sample_plan add column second_acceptance_number integer;
alter table sample_plan add column reserve integer default 0 not null;
alter table sample_plan add column seed_commitment char(64);
alter table sample_plan add column plan_commitment char(64);
-- The vendor's half; the sample is drawn in the moment in which it is given.
alter table sample_plan add column vendor_nonce varchar(128);
alter table sample_plan add column nonce_by varchar(40);
alter table sample_plan add column nonce_at timestamp with time zone;

-- The buyer's half, encrypted like the truth that it draws from: it is shown with the reveal, and to nobody before.
create table truth.draw_seed (
    pilot_id varchar(40) primary key,
    content bytea not null
);

create table truth.draw_stratum (
    pilot_id varchar(40) not null references truth.draw_seed (pilot_id),
    -- Empty where the pool has no strata.
    stratum varchar(400) not null,
    least integer not null,
    stage1 integer not null,
    stage2 integer not null,
    reserve integer not null,
    primary key (pilot_id, stratum)
);

alter table truth.drawn_item add column part varchar(10) default 'STAGE_1' not null;
-- The order of the draw; older samples kept none.
alter table truth.drawn_item add column place integer default 0 not null;

-- A lead's decision to use the reserve. Which items that were stays in the vault.
create table reserve_use (
    id bigint generated always as identity primary key,
    pilot_id varchar(40) not null references pilot (id),
    replaced integer not null,
    used integer not null,
    reason varchar(4000) not null,
    used_by varchar(40) not null,
    used_at timestamp with time zone not null
);
create index reserve_use_pilot on reserve_use (pilot_id);

create table truth.used_item (
    pilot_id varchar(40) not null,
    item_key char(64) not null,
    use_id bigint not null,
    primary key (pilot_id, item_key),
    foreign key (pilot_id, item_key) references truth.drawn_item (pilot_id, item_key)
);

-- The first stage apart; older results have one stage.
alter table blind_result add column first_graded integer;
alter table blind_result add column first_correct integer;
alter table blind_result add column reserve_used integer default 0 not null;
