package org.ipfund.performance.planfile.export;

/**
 * What a body did for a task in a year.
 *
 * @param evidence names or numbers of what proves it
 * @param finding what the office that follows it up found and still waits for
 */
public record LedgerRow(
    int number,
    String task,
    String body,
    String year,
    String progress,
    String evidence,
    String finding,
    String state) {}
