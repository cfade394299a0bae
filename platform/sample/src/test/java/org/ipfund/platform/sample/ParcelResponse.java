package org.ipfund.platform.sample;

import java.util.UUID;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.value.Money;

public record ParcelResponse(UUID id, String label, Money price, long version)
    implements Identified {

  static ParcelResponse from(Parcel parcel) {
    return new ParcelResponse(parcel.id(), parcel.label(), parcel.price(), parcel.version());
  }
}
