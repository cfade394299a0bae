package org.ipfund.platform.inbox;

import java.util.UUID;

/**
 * By what an event is known again. Its identifier alone is not enough: who may write to one topic
 * could otherwise use up that of an event of another, or an unsigned one that of a signed.
 */
record EventIdentity(UUID id, String topic, boolean signed) {}
