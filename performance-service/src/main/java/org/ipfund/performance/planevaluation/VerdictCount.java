package org.ipfund.performance.planevaluation;

import org.ipfund.performance.verdict.Verdict;

/** How many indicators and tasks have a verdict. */
public record VerdictCount(
    Verdict verdict, String verdictLabel, int indicatorCount, int taskCount) {}
