package org.ipfund.local.process;

/** The suite cannot start; the message says why and what to do about it. */
public final class StartFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StartFailure(String message) {
    super(message);
  }
}
