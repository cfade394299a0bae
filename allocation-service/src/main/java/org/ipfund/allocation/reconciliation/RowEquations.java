package org.ipfund.allocation.reconciliation;

import java.util.List;
import java.util.function.Function;
import org.ipfund.allocation.reference.RegionFacts;
import org.jspecify.annotations.Nullable;

/** What every allocation row of annex 1 must say for itself: C05, C14, C15, C25, C26, C28, C29. */
final class RowEquations {

  private static final String FINANCE_SUFFIX = "000";

  private final Annexes annexes;
  private final FundCodes codes;
  private final String projectNamePattern;

  RowEquations(Annexes annexes, FundCodes codes, String projectNamePattern) {
    this.annexes = annexes;
    this.codes = codes;
    this.projectNamePattern = projectNamePattern;
  }

  /** What a row has and what it should have. */
  private record Expectation(@Nullable Object actual, Object expected) {

    boolean holds() {
      return expected.equals(actual);
    }
  }

  List<Equation> all() {
    return List.of(
        each(NoticeRule.C05, this::functionCode),
        hasAllocations(),
        each(NoticeRule.C15, this::provinceManaged),
        each(NoticeRule.C25, this::threeGuaranteesCode),
        each(NoticeRule.C26, this::directPayment),
        each(NoticeRule.C28, this::receivingUnit),
        each(NoticeRule.C29, this::secondaryProject));
  }

  private Equation each(NoticeRule rule, Function<AnnexRow, Expectation> expectation) {
    List<AnnexRow> rows = annexes.byRegion().allocations();
    List<EquationRow> failing =
        rows.stream()
            .filter(row -> !expectation.apply(row).holds())
            .map(row -> failing(row, expectation.apply(row)))
            .toList();
    return Equation.ofRows(rule, rows.size(), failing);
  }

  private static EquationRow failing(AnnexRow row, Expectation expectation) {
    return EquationRow.ofTexts(row, expectation.actual(), expectation.expected());
  }

  private Equation hasAllocations() {
    int count = annexes.byRegion().allocations().size();
    EquationRow none = new EquationRow("/annex1/rows", null, "附件1", "0", "1", null);
    return Equation.ofRows(
        NoticeRule.C14, Math.max(count, 1), count > 0 ? List.of() : List.of(none));
  }

  private Expectation functionCode(AnnexRow row) {
    return new Expectation(row.particulars().functionCode(), codes.functionCode());
  }

  private Expectation provinceManaged(AnnexRow row) {
    return new Expectation(annexes.isProvinceManaged(row), annexes.region(row).provinceManaged());
  }

  private Expectation threeGuaranteesCode(AnnexRow row) {
    String printed = row.particulars().threeGuaranteesCode();
    return new Expectation(
        printed == null ? null : FundCodes.bare(printed),
        FundCodes.bare(codes.threeGuaranteesCode()));
  }

  private Expectation directPayment(AnnexRow row) {
    boolean none = FundCodes.isNone(row.particulars().threeGuaranteesCode());
    Boolean direct = row.particulars().directToSpecialAccount();
    return none ? new Expectation(direct, false) : new Expectation(true, true);
  }

  /** A zone has no nine-digit code: it stands under that of who receives for it, or its own. */
  private Expectation receivingUnit(AnnexRow row) {
    String printed = row.particulars().receivingUnit();
    String own = row.regionCode() + FINANCE_SUFFIX + " " + row.name();
    String received = annexes.region(row).treasury() + FINANCE_SUFFIX + " " + row.name();
    return new Expectation(printed, own.equals(printed) ? own : received);
  }

  private Expectation secondaryProject(AnnexRow row) {
    RegionFacts region = annexes.region(row);
    return new Expectation(
        row.particulars().secondaryProjectName(),
        SecondaryProjectName.of(projectNamePattern, region));
  }
}
