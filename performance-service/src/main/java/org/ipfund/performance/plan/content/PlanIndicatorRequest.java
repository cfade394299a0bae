package org.ipfund.performance.plan.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipfund.platform.value.FreeText;

/**
 * An indicator of a document, as its table prints it.
 *
 * @param baselineValue null where the table prints none; it is asked for
 * @param comparator REACH where none is given
 * @param measure LEVEL where none is given
 * @param direction UP where none is given
 * @param supplier the body that alone enters its values, as printed
 * @param yearPath what it is to be in each year; a straight line where none is given
 */
public record PlanIndicatorRequest(
    @NotBlank @Size(max = 300) String name,
    @Size(max = 50) String unit,
    @Min(1990) @Max(2100) Integer baselineYear,
    @Size(max = 24) @Pattern(regexp = "-?\\d{1,15}([.]\\d{1,6})?") String baselineValue,
    @Min(1990) @Max(2100) int targetYear,
    @NotNull @Size(max = 24) @Pattern(regexp = "-?\\d{1,15}([.]\\d{1,6})?") String targetValue,
    GoalComparator comparator,
    IndicatorMeasure measure,
    IndicatorDirection direction,
    IndicatorNature nature,
    @Size(max = 200) String supplier,
    @Size(max = 2000) @FreeText String definition,
    @Size(max = 100) List<@NotNull @Valid PlanYearValueRequest> yearPath) {

  public PlanIndicatorRequest {
    yearPath = yearPath == null ? List.of() : List.copyOf(yearPath);
    comparator = comparator == null ? GoalComparator.REACH : comparator;
    measure = measure == null ? IndicatorMeasure.LEVEL : measure;
    direction = direction == null ? IndicatorDirection.UP : direction;
  }
}
