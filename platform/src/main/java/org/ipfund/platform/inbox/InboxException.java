package org.ipfund.platform.inbox;

import java.sql.SQLException;

/** The inbox could not do its work for a reason that lies not with an event; it tries again. */
class InboxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InboxException(SQLException cause) {
    super(cause);
  }

  InboxException(String message, Throwable cause) {
    super(message, cause);
  }
}
