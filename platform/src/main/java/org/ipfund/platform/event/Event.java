package org.ipfund.platform.event;

import java.util.List;

/**
 * Something that happened to one aggregate. An implementing record is the event's data: its
 * components, {@code links} among them, are what consumers read.
 */
public interface Event {

  /** The CloudEvents type with its version, such as {@code org.example.thing-made.v1}. */
  String type();

  /** The aggregate's identifier: key of the record and unit of order. */
  String subject();

  /** Everything this event concerns; the trace is built from these. */
  List<Link> links();
}
