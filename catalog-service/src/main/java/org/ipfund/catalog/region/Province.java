package org.ipfund.catalog.region;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Scope;
import org.ipfund.platform.place.PlacePaths;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Wording;

/**
 * The province, which keeps what everyone shares: units, regions, documents and rounds. Names and
 * numbers are unique in all of it, so only who sees all of it may write them: a conflict then tells
 * nothing new.
 */
@ApplicationScoped
public class Province {

  private static final Wording WORDS = Wording.of(Province.class);

  private final Caller caller;
  private final String path;

  Province(Caller caller, @ConfigProperty(name = "ipfund.province") String code) {
    this.caller = caller;
    this.path = PlacePaths.slashed(code);
  }

  /** The scope of what is the province's own. */
  public String scope() {
    return path;
  }

  /** Whether a path of the catalogue lies in the province. */
  boolean holds(String regionPath) {
    return PlacePaths.slashed(regionPath).startsWith(path);
  }

  /** True for a caller who sees all of the province. */
  public boolean isCaller() {
    Scope reach = caller.scope();
    return reach.equals(Scope.EVERYTHING) || reach.path().equals(path);
  }

  /**
   * @throws ProblemException 403 when the caller belongs to a place inside the province, or nowhere
   */
  public void require() {
    if (!isCaller()) {
      throw new ProblemException(ProblemKind.FORBIDDEN, WORDS.text("province-keeps"));
    }
  }
}
