package org.ipfund.platform.inbox;

/**
 * An aggregate of another service: the unit of order. What comes signed has an order of its own,
 * which nothing unsigned can move.
 */
record EventSubject(String topic, boolean signed, String id) {}
