-- A key that a person's program sent with a call, and what was answered to it. The key itself is not here.
create table idempotency_key (
    account varchar(40) not null references account (id) on delete cascade,
    key_hash char(64) not null,
    -- Of method, path and query, and of what was sent; the key is mixed into both.
    place_hash char(64) not null,
    body_hash char(64) not null,
    first_used_at timestamp with time zone not null,
    -- Who carries it out, and when that was last heard of.
    claim varchar(40) not null,
    heard_at timestamp with time zone not null,
    -- Set in the transaction that does something first.
    took_effect_at timestamp with time zone,
    -- Null while it runs; else what is kept of the answer.
    keeping varchar(20),
    status integer,
    headers varchar(20000),
    body bytea,
    primary key (account, key_hash)
);
create index idempotency_key_first_used on idempotency_key (first_used_at);
