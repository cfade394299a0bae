package org.ipfund.bench.crash.fault;

/** Does the harm and heals it, as far as the healing is not a start of the service. */
@FunctionalInterface
interface Strike {

  void on(Scene scene) throws Exception;
}
