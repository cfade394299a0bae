/**
 * Evaluations of documents (中期评估, 总结评估): verdicts are computed, a person may differ with a reason,
 * and another person issues them.
 */
package org.ipfund.performance.planevaluation;
