package org.ipfund.performance.planfile.content;

/**
 * Something in a file that needs a person's eye.
 *
 * @param about the number, name or beginning of what is meant
 */
public record Remark(RemarkKind kind, String place, String about) {}
