-- Weights that a lead set by hand; the newest counts, and without any those of the presets do.
create table evaluation_weights (
    id bigint generated always as identity primary key,
    evaluation_id varchar(40) not null references evaluation (id),
    -- All 25 as CODE=weight, separated by commas.
    points varchar(1000) not null,
    reason varchar(2000) not null,
    set_by varchar(40) not null,
    set_at timestamp with time zone not null
);
create index evaluation_weights_of on evaluation_weights (evaluation_id);
