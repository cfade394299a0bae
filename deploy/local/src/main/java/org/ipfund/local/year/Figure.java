package org.ipfund.local.year;

/** A figure that the sources print or the rules demand, and what the suite came to. */
public record Figure(String label, String expected, String actual) {

  /** Whether both are the same to the letter. */
  public boolean isMet() {
    return expected.equals(actual);
  }
}
