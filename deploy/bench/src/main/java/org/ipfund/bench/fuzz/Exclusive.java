package org.ipfund.bench.fuzz;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets one worker be alone with the services for a while. */
final class Exclusive {

  private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

  void shared(Runnable work) {
    lock.readLock().lock();
    try {
      work.run();
    } finally {
      lock.readLock().unlock();
    }
  }

  void alone(Runnable work) {
    lock.writeLock().lock();
    try {
      work.run();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
