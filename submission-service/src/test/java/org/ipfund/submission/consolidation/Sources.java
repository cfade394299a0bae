package org.ipfund.submission.consolidation;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.merge.MergeLineRequest;
import org.ipfund.submission.merge.SourceLine;
import org.ipfund.submission.merge.SourceRequest;

/** Sources for the tests of merging. */
public final class Sources {

  public static final UUID FIRST = new UUID(1, 1);
  public static final UUID SECOND = new UUID(2, 2);

  private static final UUID UNIT = new UUID(3, 3);

  private Sources() {}

  public static SourceLine filed(UUID demand, int line, String amount) {
    return new SourceLine(demand, UNIT, 1, line, "项目" + line, Money.yuan(amount));
  }

  public static SourceRequest part(
      UUID demand, int line, String taken, String cut, String rejected) {
    return new SourceRequest(
        demand, line, Money.yuan(taken), Money.yuan(cut), Money.yuan(rejected), "与上年重复");
  }

  public static SourceRequest without(String reason, SourceRequest part) {
    return new SourceRequest(
        part.demandId(), part.lineNo(), part.taken(), part.cut(), part.rejected(), reason);
  }

  public static MergeLineRequest asked(SourceRequest... parts) {
    return new MergeLineRequest("合并项目", List.of(parts));
  }
}
