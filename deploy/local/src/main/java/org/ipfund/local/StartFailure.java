package org.ipfund.local;

/** The suite cannot start; the message says why and what to do about it. */
final class StartFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StartFailure(String message) {
    super(message);
  }
}
