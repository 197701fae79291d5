-- What is kept of a link that is evidence: what its person saw there, and the hash of the note of it. Null for files, and for
-- links of older releases.
alter table evaluation_evidence add column seen varchar(1000);
alter table evaluation_evidence add column note_sha256 char(64);
