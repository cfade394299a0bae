package org.ipfund.submission.ownership;

/** An action of clients, which the role table knows as an operation. */
public interface ClientAction {

  /** The operation's identifier, or null when no client can do it. */
  String operation();
}
