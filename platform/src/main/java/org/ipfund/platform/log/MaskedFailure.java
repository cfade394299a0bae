package org.ipfund.platform.log;

/** A failure as it is logged when its words hold a secret: same stack, masked words. */
final class MaskedFailure extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 20;

  private final String words;

  private MaskedFailure(String words, Throwable cause, StackTraceElement[] stack) {
    super(words, cause);
    this.words = words;
    setStackTrace(stack);
  }

  /** The failure itself when no words of it or its causes hold a secret. */
  static Throwable of(Throwable failure) {
    return of(failure, 0);
  }

  private static Throwable of(Throwable failure, int depth) {
    if (failure == null || depth == DEEPEST) {
      return null;
    }
    Throwable cause = of(failure.getCause(), depth + 1);
    String words = failure.toString();
    String masked = Secrets.mask(words);
    boolean same = cause == failure.getCause() && words.equals(masked);
    return same ? failure : new MaskedFailure(masked, cause, failure.getStackTrace());
  }

  @Override
  public String toString() {
    return words;
  }
}
