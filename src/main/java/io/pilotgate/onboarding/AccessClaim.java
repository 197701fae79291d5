package io.pilotgate.onboarding;

/**
 * What somebody says of one point of SEC3.
 *
 * @param evidence where it is seen: a document, page and date; of a point that is not in place, what is missing
 */
public record AccessClaim(boolean inPlace, String evidence) {}
