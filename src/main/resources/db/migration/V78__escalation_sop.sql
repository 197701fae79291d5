-- The version of the SOP that both sides stood by when the question was asked; null before there was one, and in questions
-- of an older release.
alter table edge_case_escalation add column sop_version varchar(20);
