/**
 * What a plan or work programme says, as records: chapters, tasks, indicators, boxes, footnotes,
 * and what needs a person's eye. A place is {@code P37} (paragraph), {@code T2!3} (row of a table)
 * or {@code 任务!7} (row of a sheet).
 */
package org.ipfund.performance.planfile.content;
