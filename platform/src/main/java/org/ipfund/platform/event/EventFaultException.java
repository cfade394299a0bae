package org.ipfund.platform.event;

/**
 * The event itself is to blame: it says what cannot be, now or later. It becomes poison; whatever
 * else goes wrong with an event is tried again.
 */
public class EventFaultException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param fault what is wrong with it, without values of its data
   */
  public EventFaultException(String fault) {
    super(fault, null, false, false);
  }
}
