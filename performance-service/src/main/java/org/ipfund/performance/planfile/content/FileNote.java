package org.ipfund.performance.planfile.content;

/** A footnote, with the place that refers to it. */
public record FileNote(String mark, String text, String place) {}
