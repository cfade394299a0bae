package org.ipfund.allocation.reference;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.place.PlaceMoved;

/**
 * In whose treasury a region's money lies, remembered for a few seconds: a zone's in that of the
 * region that receives for it, under the zone's name. Whoever else is not paid by the province
 * keeps a treasury of its own, for what it has from before.
 */
@Singleton
public class Treasuries {

  private static final long MOST = 10_000;

  private final ReferenceData reference;
  private final Cache<String, String> remembered;

  Treasuries(
      ReferenceData reference, @ConfigProperty(name = "ipfund.access.remember") Duration remember) {
    this.reference = reference;
    this.remembered = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(remember).build();
  }

  /** Code of the region itself, or of the one that receives for it. */
  public String of(String regionCode) {
    return regionCode.indexOf('\0') >= 0 ? regionCode : remembered.get(regionCode, this::read);
  }

  /** The region itself where its money lies in another's treasury; null for who has its own. */
  public String owner(String regionCode) {
    return of(regionCode).equals(regionCode) ? null : regionCode;
  }

  /** Who receives for a zone is asked anew when it, or what it lies in, was put elsewhere. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlaceMoved region) {
    remembered.invalidateAll();
  }

  private String read(String code) {
    Map<String, RegionFacts> known = reference.regions(Set.of(code));
    return Optional.ofNullable(known.get(code)).map(RegionFacts::treasury).orElse(code);
  }
}
