package org.ipfund.allocation.notice;

/** To whom a notice is disclosed (C16). */
public enum Disclosure {
  ON_REQUEST("依申请公开"),
  PUBLIC("主动公开");

  private final String label;

  Disclosure(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
