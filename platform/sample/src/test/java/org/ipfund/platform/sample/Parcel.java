package org.ipfund.platform.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/** A little aggregate on which the platform is tested. */
@Entity
public class Parcel {

  @Id private UUID id;
  private String label;
  private Money price;
  private String scope;
  private UUID unitId;
  private String held;
  @Version private long version;

  protected Parcel() {}

  Parcel(String label, Money price, String scope, UUID unitId, String held) {
    this.id = Ids.next();
    this.label = label;
    this.price = price;
    this.scope = scope;
    this.unitId = unitId;
    this.held = held;
  }

  void relabel(String newLabel) {
    label = newLabel;
  }

  UUID id() {
    return id;
  }

  String label() {
    return label;
  }

  Money price() {
    return price;
  }

  long version() {
    return version;
  }
}
