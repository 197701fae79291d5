package io.pilotgate.access;

/** What a person does here. Vendor people have {@link #VENDOR} and nothing else; everyone else is staff. */
public enum Role {
    LEAD,
    QA,
    SECURITY,
    FINANCE,
    ADMINISTRATOR,
    VENDOR;

    /** The roles of the buyer's own people. */
    public static final String[] STAFF = {LEAD.name(), QA.name(), SECURITY.name(), FINANCE.name(), ADMINISTRATOR.name()
    };
}
