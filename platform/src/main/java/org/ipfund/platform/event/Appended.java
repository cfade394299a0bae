package org.ipfund.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;

/** Counts the events one transaction appends for each subject. */
@ApplicationScoped
class Appended {

  private record Key(String topic, String subject) {}

  private final TransactionSynchronizationRegistry transactions;

  Appended(TransactionSynchronizationRegistry transactions) {
    this.transactions = transactions;
  }

  @SuppressWarnings("unchecked")
  int next(String topic, String subject) {
    Map<Key, Integer> counts = (Map<Key, Integer>) transactions.getResource(Appended.class);
    if (counts == null) {
      counts = new HashMap<>();
      transactions.putResource(Appended.class, counts);
    }
    return counts.merge(new Key(topic, subject), 1, Integer::sum);
  }
}
