-- When a token was used last, to the second in which its use was noticed; null for one that never was.
alter table api_token add column last_used_at timestamp with time zone;

-- The newest calls of each person's programs, so that the person sees what they do: no body, no value of a query.
create table api_call (
    id bigint generated always as identity primary key,
    account varchar(40) not null references account (id) on delete cascade,
    called_at timestamp with time zone not null,
    method varchar(20) not null,
    path varchar(400) not null,
    status integer not null,
    took_ms bigint not null,
    -- The label, for a token that was revoked leaves nothing else; null for a call with name and password.
    token_label varchar(100)
);
create index api_call_account on api_call (account, id);
