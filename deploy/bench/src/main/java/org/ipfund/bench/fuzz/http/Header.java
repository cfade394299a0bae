package org.ipfund.bench.fuzz.http;

/** A header line of a request or an answer; nothing about its name or value is checked. */
public record Header(String name, String value) {

  /** Whether it has that name, in any spelling of its case. */
  public boolean is(String wanted) {
    return name.equalsIgnoreCase(wanted);
  }
}
