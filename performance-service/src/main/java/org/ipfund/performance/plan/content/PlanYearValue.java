package org.ipfund.performance.plan.content;

/** What an indicator is to be in a year. */
public record PlanYearValue(int year, String value) {}
