package org.ipfund.performance.verdict;

import org.ipfund.platform.value.Text;

/** A verdict with what it stands on, in both languages. */
public record Judgement(Verdict verdict, Text explanation) {}
