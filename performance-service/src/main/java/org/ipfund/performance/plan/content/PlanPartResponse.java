package org.ipfund.performance.plan.content;

import java.util.UUID;

/** A heading of a document, and how many tasks stand directly under it. */
public record PlanPartResponse(UUID id, int ordinal, String key, String title, int taskCount) {}
