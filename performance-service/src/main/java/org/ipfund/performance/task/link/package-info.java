/** Links of tasks and their promises: what they serve, what pays for them, what comes before. */
package org.ipfund.performance.task.link;
