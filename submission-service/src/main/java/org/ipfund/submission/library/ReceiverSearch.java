package org.ipfund.submission.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.submission.demand.Demand;
import org.ipfund.submission.receiving.Bureau;
import org.ipfund.submission.receiving.Place;
import org.ipfund.submission.receiving.Places;
import org.ipfund.submission.receiving.Receiving;
import org.ipfund.submission.receiving.ReceivingUnit;
import org.ipfund.submission.reference.FormTerms;
import org.ipfund.submission.reference.Forms;

/** Finds who receives what was approved. */
@ApplicationScoped
class ReceiverSearch {

  private final Forms forms;
  private final Places places;

  ReceiverSearch(Forms forms, Places places) {
    this.forms = forms;
    this.places = places;
  }

  /**
   * The awards with their receivers.
   *
   * @throws ProblemException 422 naming each whose region or bureau does not receive
   */
  List<ReceivedAward> of(List<Award> awards) {
    Map<String, Place> known =
        places.upwards(awards.stream().map(a -> a.demand().regionCode()).distinct().toList());
    Map<Award, Place> regions =
        awards.stream()
            .map(a -> Map.entry(a, Receiving.region(a.demand().regionCode(), known)))
            .filter(e -> e.getValue().isPresent())
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get()));
    List<Bureau> bureaus =
        places.bureaus(regions.values().stream().map(Place::code).distinct().toList());
    Map<String, FormTerms> terms = terms(awards);
    Set<Violation> faults = new LinkedHashSet<>();
    List<ReceivedAward> placed = new ArrayList<>();
    for (Award award : awards) {
      Place region = regions.get(award);
      Optional<ReceivingUnit> receipt =
          Optional.ofNullable(region).flatMap(r -> Receiving.unit(award.filer(), r, bureaus));
      receipt.ifPresentOrElse(
          r -> placed.add(new ReceivedAward(award, terms.get(key(award.demand())), r)),
          () -> faults.add(fault(award, region, known)));
    }
    if (!faults.isEmpty()) {
      throw ProblemException.refused(List.copyOf(faults));
    }
    return placed;
  }

  private Map<String, FormTerms> terms(List<Award> awards) {
    return forms.terms(awards.stream().map(a -> a.demand().roundId()).distinct().toList()).stream()
        .collect(Collectors.toMap(t -> t.roundId() + t.formCode(), t -> t));
  }

  private static String key(Demand demand) {
    return demand.roundId() + demand.formCode();
  }

  private static Violation fault(Award award, Place regionOrNull, Map<String, Place> known) {
    return Objects.isNull(regionOrNull)
        ? Receiving.unpaid("", award.demand().regionCode(), known)
        : Receiving.noBureau("", regionOrNull);
  }
}
