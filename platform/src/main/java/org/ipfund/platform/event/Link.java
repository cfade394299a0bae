package org.ipfund.platform.event;

/** What an event concerns: the relation (such as the kind of thing) and the thing's identifier. */
public record Link(String rel, String id) {

  public static Link to(String rel, Object id) {
    return new Link(rel, id.toString());
  }
}
