-- One row per chain: the writer locks it, so a chain never forks; it tells where the chain ends, so a cut-off tail shows.
create table audit_chain (
    id varchar(40) primary key,
    entries bigint not null,
    head varchar(64) not null
);
-- The chain of what belongs to no pilot. Locked also while a pilot's chain is begun.
insert into audit_chain (id, entries, head)
values ('*', 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- hash = SHA-256 over the ASCII characters of previous_hash followed by those of content.
-- content is a JSON object, stored exactly as it was hashed: ASCII only, keys sorted, no white space.
create table audit_entry (
    chain varchar(40) not null references audit_chain (id),
    number bigint not null,
    content text not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    primary key (chain, number)
);
