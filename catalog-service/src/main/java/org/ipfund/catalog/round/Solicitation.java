package org.ipfund.catalog.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.form.FormTemplate;
import org.ipfund.catalog.form.Forms;
import org.ipfund.platform.event.EventSize;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.problem.Violation;

/** What a round asks with, its forms and its catalogue, and how others learn of it. */
@ApplicationScoped
class Solicitation {

  /** Bytes of what stands beside the rows of a part. */
  static final int HEAD = 1024;

  private final Forms forms;
  private final Catalogue catalogue;
  private final EventSize size;
  private final Outbox outbox;

  Solicitation(Forms forms, Catalogue catalogue, EventSize size, Outbox outbox) {
    this.forms = forms;
    this.catalogue = catalogue;
    this.size = size;
    this.outbox = outbox;
  }

  /** The forms and the catalogue of a round. */
  record Content(List<FormTemplate> forms, List<CatalogueRow> catalogue) {

    /** What does not fit together of them. */
    List<Violation> faults() {
      return CategoryRules.check(forms, catalogue);
    }
  }

  Content of(UUID roundId) {
    return new Content(forms.of(roundId), catalogue.rows(roundId));
  }

  /** Tells the catalogue, part by part, and then the round. */
  void published(Round round, Content content) {
    List<List<CatalogueRow>> parts =
        CatalogueParts.of(content.catalogue(), size::of, size.largest() - HEAD);
    for (int i = 0; i < parts.size(); i++) {
      outbox.append(CataloguePublished.of(round.id(), i + 1, parts.size(), parts.get(i)));
    }
    outbox.append(RoundPublished.of(round, content.forms(), parts.size()));
  }

  void closed(Round round) {
    outbox.append(RoundClosed.of(round));
  }
}
