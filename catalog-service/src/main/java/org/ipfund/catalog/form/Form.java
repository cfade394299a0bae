package org.ipfund.catalog.form;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Ids;

/** A form of a round; it never changes once its round stands. */
@Entity
public class Form {

  @Id private UUID id;
  private UUID roundId;
  private int ordinal;
  private String code;
  private Integer part;

  @Enumerated(EnumType.STRING)
  private FormKind kind;

  private String title;

  @Enumerated(EnumType.STRING)
  private ApprovalRoute approvalRoute;

  @ElementCollection
  @CollectionTable(name = "form_rule", joinColumns = @JoinColumn(name = "form_id"))
  @OrderColumn(name = "ordinal")
  private List<FormRule> rules;

  protected Form() {}

  Form(UUID roundId, int ordinal, FormRequest request) {
    this.id = Ids.next();
    this.roundId = roundId;
    this.ordinal = ordinal;
    code = request.code();
    part = request.part();
    kind = request.kind();
    title = request.title();
    approvalRoute = request.approvalRoute();
    rules = new ArrayList<>(request.rules());
  }

  FormTemplate template() {
    return new FormTemplate(code, part, kind, title, approvalRoute, List.copyOf(rules));
  }
}
