/**
 * What is printed of plans: the table of responsibilities (任务分工表), the ledger of work (工作台账) and
 * the report of an evaluation, from records to the bytes of a workbook or a Word file. Their
 * headings are Chinese, as the forms are; the table of responsibilities can be read again.
 */
package org.ipfund.performance.planfile.export;
