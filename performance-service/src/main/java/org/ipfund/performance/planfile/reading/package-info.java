/**
 * Reads a plan or work programme out of paragraphs and tables. {@code PlanReader} goes through
 * them, {@code Mark} knows printed numbers, {@code Clause} the responsibility at the end of a task
 * (its text only), {@code Numbering} holds the numbers against each other. Nothing is thrown away:
 * what is not understood is kept as it is printed, with a remark.
 */
package org.ipfund.performance.planfile.reading;
