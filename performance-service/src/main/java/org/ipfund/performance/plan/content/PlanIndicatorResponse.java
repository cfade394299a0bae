package org.ipfund.performance.plan.content;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a document as its table prints it; what it came to stands in its values.
 *
 * @param baselineValue null where the document prints none
 * @param baselineWanted the baseline is asked for
 * @param supplierPrinted the body that enters its values, as printed
 * @param supplierBodyId that body in the directory
 * @param yearPath what it is to be in each year, where the document gives that
 */
public record PlanIndicatorResponse(
    UUID id,
    UUID planId,
    int ordinal,
    String name,
    @Nullable String unit,
    @Nullable Integer baselineYear,
    @Nullable String baselineValue,
    boolean baselineWanted,
    int targetYear,
    String targetValue,
    GoalComparator comparator,
    String comparatorLabel,
    IndicatorMeasure measure,
    String measureLabel,
    IndicatorDirection direction,
    String directionLabel,
    IndicatorNature nature,
    String natureLabel,
    IndicatorPathKind pathKind,
    String pathKindLabel,
    String supplierPrinted,
    @Nullable UUID supplierBodyId,
    @Nullable String definition,
    List<PlanYearValue> yearPath,
    long version) {}
