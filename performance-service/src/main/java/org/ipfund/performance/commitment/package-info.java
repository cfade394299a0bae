/**
 * Countable promises in the text of a task, found with the reader of target values: its quantities,
 * what they count, and by when. What a task promises without a number is not in here.
 */
package org.ipfund.performance.commitment;
