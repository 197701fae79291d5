-- What both sides know of a sealed set. Sets of earlier releases have none of it: their items carry no salt, and a leaf
-- without salt could be guessed.
alter table truth.truth_set add column merkle_root char(64);
-- The file that both sides keep, by its hash.
alter table truth.truth_set add column seal_file char(64);
alter table truth.sealed_item add column leaf_hash char(64);
