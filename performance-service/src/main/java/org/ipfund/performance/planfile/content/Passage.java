package org.ipfund.performance.planfile.content;

/** A paragraph that is kept as it is printed. */
public record Passage(String place, String text) {}
