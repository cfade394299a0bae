package org.ipfund.performance.planfile.content;

/** A goal in words, with the position of the part it stands in. */
public record FileGoal(int part, String text, String place) {}
