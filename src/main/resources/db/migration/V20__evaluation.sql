create table vendor (
    id varchar(40) primary key,
    name varchar(120) not null unique,
    contact_name varchar(120) not null,
    contact_email varchar(200) not null,
    country varchar(80) not null,
    specialisation varchar(200) not null,
    iso_number varchar(200),
    iso_body varchar(200),
    iso_scope varchar(1000),
    iso_issued_on date,
    iso_expires_on date
);
