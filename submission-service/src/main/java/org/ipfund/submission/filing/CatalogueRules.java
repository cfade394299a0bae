package org.ipfund.submission.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.problem.RuleStage;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Name;
import org.ipfund.submission.demand.Finding;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.reference.CatalogueProject;
import org.ipfund.submission.reference.Form;
import org.ipfund.submission.reference.FormRule;

/**
 * Holds lines against the catalogue of their round: a line names a project of it, of a category the
 * form takes, under the project's name; rows of a unit's own stand in extension slots alone (可加行).
 */
final class CatalogueRules {

  private static final Wording WORDS = Wording.of(CatalogueRules.class);

  private static final FormRule KNOWN = refusing("catalogue-project", RuleStage.SAVE);
  private static final FormRule NAMED = refusing("catalogue-project", RuleStage.SUBMIT);
  private static final FormRule CATEGORY = refusing("catalogue-category", RuleStage.SAVE);
  private static final FormRule SLOT = refusing("catalogue-slot", RuleStage.SAVE);
  private static final FormRule NAME =
      new FormRule("catalogue-name", RuleStage.SUBMIT, RuleEffect.FINDING);
  private static final String PROJECT = "catalogueProjectId";

  private final Map<UUID, CatalogueProject> byId;
  private final Map<String, CatalogueProject> byName;
  private final List<String> categories;

  private CatalogueRules(Form form, List<CatalogueProject> catalogue) {
    byId = catalogue.stream().collect(Collectors.toMap(CatalogueProject::id, Function.identity()));
    byName =
        catalogue.stream()
            .filter(project -> !project.extensionSlot())
            .collect(
                Collectors.toMap(
                    CatalogueProject::nameKey, Function.identity(), (one, same) -> one));
    categories = form.categories();
  }

  /**
   * What is wrong, line by line.
   *
   * @param catalogue those rows of the catalogue that the lines name, by identifier or name
   */
  static List<Finding> check(Form form, List<DemandLine> lines, List<CatalogueProject> catalogue) {
    CatalogueRules rules = new CatalogueRules(form, catalogue);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> rules.check("/lines/" + i + "/", lines.get(i)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether lines of this form are asked for anything of the catalogue. */
  static boolean asks(Form form, List<DemandLine> lines) {
    return form != null
        && (form.categories() != null
            || lines.stream().anyMatch(line -> line.catalogueProjectId() != null));
  }

  static Set<UUID> ids(List<DemandLine> lines) {
    return lines.stream()
        .map(DemandLine::catalogueProjectId)
        .filter(id -> id != null)
        .collect(Collectors.toSet());
  }

  static Set<String> names(List<DemandLine> lines) {
    return lines.stream().map(line -> Name.key(line.name())).collect(Collectors.toSet());
  }

  private Optional<Finding> check(String line, DemandLine asked) {
    if (asked.catalogueProjectId() == null) {
      return categories == null ? Optional.empty() : Optional.of(unnamed(line));
    }
    CatalogueProject project = byId.get(asked.catalogueProjectId());
    if (project == null) {
      return Optional.of(Finding.of(KNOWN, WORDS.violation(line + PROJECT, "catalogue-project")));
    }
    if (categories != null && !categories.contains(project.categoryCode())) {
      return Optional.of(otherCategory(line, project));
    }
    return project.extensionSlot() ? inSlot(line, asked) : underItsName(line, asked, project);
  }

  private static Finding unnamed(String line) {
    return Finding.of(NAMED, WORDS.violation(line + PROJECT, "catalogue-project.unnamed"));
  }

  private Finding otherCategory(String line, CatalogueProject project) {
    return Finding.of(
        CATEGORY,
        WORDS.violation(
            line + PROJECT,
            "catalogue-category",
            project.categoryCode(),
            project.categoryLabel(),
            String.join(", ", categories)));
  }

  /** What stands in the catalogue is no row of a unit's own. */
  private Optional<Finding> inSlot(String line, DemandLine asked) {
    CatalogueProject same = byName.get(Name.key(asked.name()));
    return same == null
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                SLOT, WORDS.violation(line + PROJECT, "catalogue-slot", same.name(), same.id())));
  }

  /** Respondents comment on what the catalogue prints, they do not change it. */
  private static Optional<Finding> underItsName(
      String line, DemandLine asked, CatalogueProject project) {
    return Name.key(asked.name()).equals(project.nameKey())
        ? Optional.empty()
        : Optional.of(
            Finding.of(NAME, WORDS.violation(line + "name", "catalogue-name", project.name())));
  }

  private static FormRule refusing(String id, RuleStage stage) {
    return new FormRule(id, stage, RuleEffect.REFUSE);
  }
}
