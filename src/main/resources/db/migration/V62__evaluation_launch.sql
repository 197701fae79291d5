-- Which pilot was launched from which evaluation.
create table evaluation_launch (
    pilot_id varchar(40) primary key,
    evaluation_id varchar(40) not null references evaluation (id),
    launched_by varchar(40) not null,
    launched_at timestamp with time zone not null
);
create index evaluation_launch_of on evaluation_launch (evaluation_id);
