package org.ipfund.performance.planfile.chart;

/** A task of the grid: its chapter, its number, how it stands. */
public record TaskSquare(String chapter, int number, String title, TaskState state) {}
