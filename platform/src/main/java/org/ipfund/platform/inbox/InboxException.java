package org.ipfund.platform.event;

import java.sql.SQLException;

/** The inbox could not reach its tables; the events are tried again. */
class InboxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InboxException(SQLException cause) {
    super(cause);
  }
}
