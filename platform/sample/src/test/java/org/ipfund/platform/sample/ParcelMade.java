package org.ipfund.platform.sample;

import java.util.List;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;

public record ParcelMade(String subject, String label, List<Link> links) implements Event {

  @Override
  public String type() {
    return "org.example.parcel-made.v1";
  }
}
