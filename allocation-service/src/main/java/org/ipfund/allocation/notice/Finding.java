package org.ipfund.allocation.notice;

/**
 * A rule that flags without refusing, and why.
 *
 * @param message in the reader's language
 */
public record Finding(String rule, String message) {}
