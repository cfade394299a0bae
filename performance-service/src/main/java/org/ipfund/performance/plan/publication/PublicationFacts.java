package org.ipfund.performance.plan.publication;

import java.util.List;

/**
 * What decides whether a document may be published.
 *
 * @param yearly whether it is a work programme, else a plan
 * @param lastNumber the highest number of a task, those given up among them
 * @param unassigned numbers of tasks for which nobody answers in one of the forms
 * @param unknownNames who answers or supplies and is not in the directory
 * @param emptyCollectives collectives without members on that day that are not open lists
 * @param unsupplied names of indicators whose supplier is not in the directory
 */
public record PublicationFacts(
    boolean yearly,
    int taskCount,
    int lastNumber,
    int goalCount,
    List<Integer> unassigned,
    List<String> unknownNames,
    List<String> emptyCollectives,
    List<String> unsupplied) {}
