package org.ipfund.platform.event;

/** An event names something this service does not know yet; the event waits until it arrives. */
public class AwaitsException extends RuntimeException {

  private final String key;

  /**
   * @param key what is missing, as {@link EventContext#arrived} will name it
   */
  public AwaitsException(String key) {
    super("awaits " + key, null, false, false);
    this.key = key;
  }

  public String key() {
    return key;
  }
}
