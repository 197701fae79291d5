package io.pilotgate.rehearsal;

import io.pilotgate.kernel.PersonId;

/** Who plays whom where people are scripted: the buyer's roles, two leads among them, and the vendor's person. */
public record Cast(
        PersonId lead, PersonId secondLead, PersonId qa, PersonId security, PersonId finance, PersonId vendor) {}
