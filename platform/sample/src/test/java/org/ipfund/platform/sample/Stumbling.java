package org.ipfund.platform.sample;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.platform.sql.Database;

/** Scheduled work that throws an error before it works. */
@ApplicationScoped
public class Stumbling {

  static final int FALLS = 2;

  private final AtomicInteger runs = new AtomicInteger();
  private final Database database;

  Stumbling(Database database) {
    this.database = database;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void stumble() {
    if (runs.incrementAndGet() <= FALLS) {
      throw new StackOverflowError();
    }
  }

  int runs() {
    return runs.get();
  }

  void learn(String code) {
    database.update("INSERT INTO known_post_office (code) VALUES (?)", code);
  }
}
