package org.ipfund.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;

/** Counts the events one transaction appends for each subject. */
@ApplicationScoped
class AppendedCounts {

  private record Key(String topic, String subject) {}

  private final TransactionSynchronizationRegistry transactions;

  AppendedCounts(TransactionSynchronizationRegistry transactions) {
    this.transactions = transactions;
  }

  @SuppressWarnings("unchecked")
  int next(String topic, String subject) {
    Map<Key, Integer> counts = (Map<Key, Integer>) transactions.getResource(AppendedCounts.class);
    if (counts == null) {
      counts = new HashMap<>();
      transactions.putResource(AppendedCounts.class, counts);
    }
    return counts.merge(new Key(topic, subject), 1, Integer::sum);
  }
}
