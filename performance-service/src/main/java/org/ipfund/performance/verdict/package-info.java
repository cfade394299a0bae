/**
 * What became of indicators and tasks: verdicts computed from values, reports, promises and
 * acceptance, and said in both languages. Evaluations keep them; charts and the board show them.
 */
package org.ipfund.performance.verdict;
