package org.ipfund.platform.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Keeps {@link Money} in a column of type {@code numeric(17,2)}. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

  @Override
  public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Money money) {
    return money == null ? null : money.yuan();
  }

  @Override
  public @Nullable Money convertToEntityAttribute(@Nullable BigDecimal yuan) {
    return yuan == null ? null : new Money(yuan);
  }
}
