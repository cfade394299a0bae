package org.ipfund.performance.planevaluation;

import org.ipfund.performance.verdict.Verdict;
import org.jboss.resteasy.reactive.RestQuery;

/** Which verdicts a list shows; null means all. */
public record VerdictFilter(@RestQuery Verdict verdict) {}
