package org.ipfund.local.year;

import java.util.function.Function;
import org.ipfund.local.Service;
import org.ipfund.local.api.Api;

/** The end of the year: nobody has changed, removed or slipped in an entry of an audit record. */
final class AuditChains implements Chapter {

  private final Function<Service, String> verdict;

  /** The verdict on a service's record, {@code intact} when nothing is wrong. */
  AuditChains(Function<Service, String> verdict) {
    this.verdict = verdict;
  }

  @Override
  public String name() {
    return "审计链 Audit chains";
  }

  @Override
  public void run(Api api, Figures figures) {
    for (Service service : Service.values()) {
      figures.expect("审计链 audit chain of " + service.title(), "intact", verdict.apply(service));
    }
  }
}
