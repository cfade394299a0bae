package org.ipfund.platform.journal;

import java.sql.SQLException;

/** The rows of a transaction's journal could not be written; the transaction is rolled back. */
public class JournalException extends RuntimeException {

  JournalException(SQLException cause) {
    super(cause);
  }
}
