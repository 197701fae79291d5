-- A checkpoint joins the ends of all chains in one root. It names the root before it, so that checkpoints form a chain.
create table audit_checkpoint (
    number bigint primary key,
    made_at timestamp with time zone not null,
    -- The day (UTC) of a daily one, so that several nodes make one; none where a decision gave the reason.
    period date unique,
    -- The chain whose decision gave the reason; none for a daily one.
    made_for varchar(40) references audit_chain (id),
    previous varchar(64) not null,
    root varchar(64) not null
);

-- Where a chain ended, told once: later checkpoints hold it too, until a newer end of the chain is told.
-- The reference also keeps audit_entry from being truncated.
create table audit_checkpoint_head (
    chain varchar(40) not null,
    entries bigint not null,
    head varchar(64) not null,
    checkpoint bigint not null references audit_checkpoint (number),
    primary key (chain, entries),
    foreign key (chain, entries) references audit_entry (chain, number)
);
create index audit_checkpoint_head_checkpoint on audit_checkpoint_head (checkpoint);

-- Held by whoever makes a checkpoint, until it is committed: the numbers have no gap and never fork.
create table audit_checkpoint_lock (
    id integer primary key
);
insert into audit_checkpoint_lock (id) values (1);
