package org.ipfund.platform.inbox;

/** An aggregate of another service: the unit of order. */
record Subject(String topic, String id) {}
