package org.ipfund.submission.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Name;
import org.ipfund.platform.value.Text;
import org.ipfund.submission.demand.Finding;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.reference.CatalogueProject;
import org.ipfund.submission.reference.Form;
import org.ipfund.submission.reference.FormRule;
import org.ipfund.submission.reference.RuleEffect;
import org.ipfund.submission.reference.RuleStage;

/**
 * Holds lines against the catalogue of their round: a line names a project of it, of a category the
 * form takes, under the project's name; rows of a unit's own stand in extension slots alone (可加行).
 */
final class CatalogueRules {

  private static final FormRule KNOWN = refusing("catalogue-project", RuleStage.SAVE);
  private static final FormRule NAMED = refusing("catalogue-project", RuleStage.SUBMIT);
  private static final FormRule CATEGORY = refusing("catalogue-category", RuleStage.SAVE);
  private static final FormRule SLOT = refusing("catalogue-slot", RuleStage.SAVE);
  private static final FormRule NAME =
      new FormRule("catalogue-name", RuleStage.SUBMIT, RuleEffect.FINDING);
  private static final Text USE_LISTED =
      new Text(
          "请使用该批次目录 /v1/rounds/{id}/projects 所列项目或可加行的标识",
          "use the id of a project or slot that /v1/rounds/{id}/projects of the round lists");

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
      return Optional.of(
          fault(
              KNOWN,
              line + "catalogueProjectId",
              new Text("本批次目录中没有该项目", "the round's catalogue has no such project"),
              USE_LISTED));
    }
    if (categories != null && !categories.contains(project.categoryCode())) {
      return Optional.of(otherCategory(line, project));
    }
    return project.extensionSlot() ? inSlot(line, asked) : underItsName(line, asked, project);
  }

  private static Finding unnamed(String line) {
    return fault(
        NAMED,
        line + "catalogueProjectId",
        new Text("该表格按目录申报，须注明目录项目或可加行", "the form goes by the catalogue: name a project or slot"),
        USE_LISTED);
  }

  private Finding otherCategory(String line, CatalogueProject project) {
    return fault(
        CATEGORY,
        line + "catalogueProjectId",
        Text.of(
            "该表格不受理类型“%1$s %2$s”的项目",
            "the form takes no projects of category \"%1$s %2$s\"",
            project.categoryCode(),
            project.categoryLabel()),
        Text.of(
            "请使用类型 %1$s 的项目，或改填受理该类型的表格",
            "name a project of category %1$s, or answer the form that takes this one",
            String.join(", ", categories)));
  }

  /** What stands in the catalogue is no row of a unit's own. */
  private Optional<Finding> inSlot(String line, DemandLine asked) {
    CatalogueProject same = byName.get(Name.key(asked.name()));
    return same == null
        ? Optional.empty()
        : Optional.of(
            fault(
                SLOT,
                line + "catalogueProjectId",
                Text.of(
                    "可加行只填目录以外的项目，“%s”已在目录中",
                    "a slot is for what the catalogue has not, and it has \"%s\"", same.name()),
                Text.of("请改用该目录项目的标识 %s", "name that project instead: %s", same.id())));
  }

  /** Respondents comment on what the catalogue prints, they do not change it. */
  private static Optional<Finding> underItsName(
      String line, DemandLine asked, CatalogueProject project) {
    return Name.key(asked.name()).equals(project.nameKey())
        ? Optional.empty()
        : Optional.of(
            fault(
                NAME,
                line + "name",
                Text.of(
                    "名称与目录项目“%s”不一致", "the catalogue calls this project \"%s\"", project.name()),
                new Text("请使用目录名称，或改用可加行", "use the catalogue's name, or an extension slot")));
  }

  private static FormRule refusing(String id, RuleStage stage) {
    return new FormRule(id, stage, RuleEffect.REFUSE);
  }

  private static Finding fault(FormRule rule, String pointer, Text message, Text remedy) {
    return Finding.of(rule, new Violation(pointer, rule.id(), message, remedy));
  }
}
