package org.ipfund.platform.value;

/** One code of a closed list, with what people call it. */
public interface Labelled {

  /** The code as it stands in the contract. */
  String name();

  Text label();
}
