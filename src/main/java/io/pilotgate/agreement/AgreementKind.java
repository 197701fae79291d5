package io.pilotgate.agreement;

import io.pilotgate.files.DocumentKind;

/** The papers both sides sign before any item leaves the house. */
public enum AgreementKind {
    NDA("non-disclosure agreement", DocumentKind.NDA),
    MSA("master service agreement", DocumentKind.MSA),
    DSA("data sharing agreement", DocumentKind.DSA),
    BAA("business associate agreement", DocumentKind.BAA);

    private final String title;
    private final DocumentKind document;

    AgreementKind(String title, DocumentKind document) {
        this.title = title;
        this.document = document;
    }

    public String title() {
        return title;
    }

    DocumentKind document() {
        return document;
    }
}
