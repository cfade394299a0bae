package org.ipfund.submission.consolidation;

import java.util.UUID;

/** One line of one demand. */
record SourceKey(UUID demandId, int lineNo) {}
