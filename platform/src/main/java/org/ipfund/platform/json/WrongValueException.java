package org.ipfund.platform.json;

import org.ipfund.platform.value.Text;

/** Thrown by a value's own parser to tell the client what is wrong with its text. */
public class WrongValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  public WrongValueException(String zh, String en) {
    super(en);
    text = new Text(zh, en);
  }

  Text text() {
    return text;
  }
}
