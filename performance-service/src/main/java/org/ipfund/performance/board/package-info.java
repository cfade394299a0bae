/**
 * How a document stands, by unit, lead and chapter; and the trace between what was promised, who
 * does it, what pays for it and where it stands.
 */
package org.ipfund.performance.board;
