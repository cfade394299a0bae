package org.ipfund.submission.merge;

import java.util.UUID;

/** One line of one demand. */
record SourceKey(UUID demandId, int lineNo) {}
