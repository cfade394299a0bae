package org.ipfund.bench.crash.fault;

/** What happens to the suite while the consumer works at a backlog. */
public enum Fault {
  /** Nothing, to see that the stream itself is taken rightly. */
  NONE(Moment.AT_WORK, 1, scene -> {}),
  /** The service is asked to end. */
  SIGTERM(Moment.AT_WORK, 20, scene -> scene.stage().service().terminate()),
  /** The service ends without a warning. */
  SIGKILL(Moment.AT_WORK, 20, scene -> scene.stage().service().kill()),
  /** Somebody else has the port of the API when the service starts. */
  BUSY_PORT(Moment.BEFORE_START, 5, new BusyPort(scene -> scene.stage().service().port())),
  /** Somebody else has the port of its health. */
  BUSY_MANAGEMENT_PORT(
      Moment.BEFORE_START, 5, new BusyPort(scene -> scene.stage().service().managementPort())),
  /** PostgreSQL ends and comes again. */
  POSTGRES_STOPPED(Moment.AT_WORK, 5, Outage.stop(scene -> scene.stage().postgres())),
  /** PostgreSQL neither answers nor refuses for a while. */
  POSTGRES_FROZEN(Moment.AT_WORK, 5, Outage.freeze(scene -> scene.stage().postgres())),
  /** The broker ends and comes again. */
  BROKER_STOPPED(Moment.AT_WORK, 5, Outage.stop(scene -> scene.stage().kafka())),
  /** The broker neither answers nor refuses for a while. */
  BROKER_FROZEN(Moment.AT_WORK, 5, Outage.freeze(scene -> scene.stage().kafka())),
  /** Another session holds rows that the handlers need. */
  ROW_LOCK(Moment.AT_WORK, 5, new RowLock()),
  /** Another session holds a table that the start of the service needs. */
  MIGRATION_LOCK(Moment.BEFORE_START, 5, new MigrationLock()),
  /** An event of more than a megabyte is among the others. */
  OVERSIZED(Moment.AT_WORK, 5, scene -> {});

  private enum Moment {
    AT_WORK,
    BEFORE_START
  }

  private final Moment moment;
  private final int times;
  private final Strike strike;

  Fault(Moment moment, int times, Strike strike) {
    this.moment = moment;
    this.times = times;
    this.strike = strike;
  }

  /** How often it strikes unless somebody says otherwise. */
  public int times() {
    return times;
  }

  /** Whether the backlog waits for a service that has yet to start. */
  public boolean isBeforeStart() {
    return moment == Moment.BEFORE_START;
  }

  /** Harms and heals; the service may have ended by it. */
  public void strike(Scene scene) throws Exception {
    strike.on(scene);
  }
}
