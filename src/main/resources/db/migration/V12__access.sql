-- Times are the database's: accounts and tokens belong to the real world, which no time machine moves.
-- Who may sign in. The key is the sign-in name in small letters: 'Lena' and 'lena' are one person.
create table account (
    id varchar(40) not null primary key,
    sign_in_key varchar(40) not null unique,
    name varchar(200) not null,
    email varchar(254) not null,
    vendor varchar(40),
    password varchar(200) not null,
    enabled boolean not null,
    created_at timestamp with time zone default current_timestamp not null
);

create table account_role (
    account varchar(40) not null references account (id),
    role_name varchar(20) not null,
    primary key (account, role_name)
);

-- A token is shown once; what is kept is its SHA-256.
create table api_token (
    id varchar(40) not null primary key,
    account varchar(40) not null references account (id),
    label varchar(100) not null,
    hash char(64) not null unique,
    issued_at timestamp with time zone default current_timestamp not null
);

create index api_token_account on api_token (account);
