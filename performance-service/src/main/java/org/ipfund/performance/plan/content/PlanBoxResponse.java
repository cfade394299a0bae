package org.ipfund.performance.plan.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A box of a document (专栏).
 *
 * @param afterTask the number of the task it is printed after
 */
public record PlanBoxResponse(
    UUID id, int ordinal, String name, String text, @Nullable Integer afterTask) {}
