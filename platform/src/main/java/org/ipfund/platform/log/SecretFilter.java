package org.ipfund.platform.log;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/** Keeps credentials out of every log line, whoever writes it. */
@LoggingFilter(name = "secrets")
public final class SecretFilter implements Filter {

  @Override
  public boolean isLoggable(LogRecord line) {
    if (line instanceof ExtLogRecord record) {
      String words = record.getFormattedMessage();
      String masked = Secrets.mask(words);
      if (words != null && !words.equals(masked)) {
        record.setMessage(masked, ExtLogRecord.FormatStyle.NO_FORMAT);
      }
    }
    line.setThrown(MaskedFailure.of(line.getThrown()));
    return true;
  }
}
