package org.ipfund.submission.line;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.ipfund.platform.value.Money;

/** 项目数*单项金额: so many projects of so many yuan each (`N23-48`). */
public record CountedItem(@NotNull @Positive Integer count, @NotNull Money unitAmount) {

  public Money amount() {
    return new Money(unitAmount.yuan().multiply(BigDecimal.valueOf(count)));
  }
}
