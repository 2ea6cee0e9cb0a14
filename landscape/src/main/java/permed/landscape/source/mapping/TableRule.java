package permed.landscape.source.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import permed.landscape.source.mapping.Rules.CodeRule;
import permed.landscape.source.mapping.Rules.FundingRule;
import permed.landscape.source.mapping.Rules.InvestigatorRule;
import permed.landscape.source.mapping.Rules.ParticipantRule;
import permed.landscape.source.mapping.Rules.ProjectRule;
import permed.landscape.source.mapping.Rules.RelationRule;
import permed.landscape.source.mapping.table.Layout;

/**
 * How one kind of file or sheet is read.
 *
 * @param of the id of the project its rows add to; not mapped if they are projects
 * @param needed columns without which it is another kind of file
 * @param used every column the mapping reads from it
 */
record TableRule(
    String name,
    Layout layout,
    RowsRule rows,
    Map<String, CellRule> derived,
    CellRule of,
    ProjectRule project,
    List<ParticipantRule> participants,
    List<FundingRule> funding,
    List<CodeRule> codes,
    List<InvestigatorRule> investigators,
    List<RelationRule> relations,
    Set<String> needed,
    Set<String> used) {

  /** How rows belong to projects. */
  enum RowsRule {
    ONE,
    SEVERAL,
    CONTINUED
  }

  boolean isOfProjects() {
    return !of.isMapped();
  }

  /** The cell with the id of the project. */
  CellRule key() {
    return isOfProjects() ? project.id() : of;
  }
}
