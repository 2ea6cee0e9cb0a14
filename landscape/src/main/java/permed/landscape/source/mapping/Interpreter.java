package permed.landscape.source.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import permed.kernel.finding.Finding;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Description;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Investigator;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Timing;
import permed.landscape.source.finding.EndBeforeStart;
import permed.landscape.source.mapping.Rules.InvestigatorRule;
import permed.landscape.source.mapping.Rules.Local;
import permed.landscape.source.mapping.Rules.ProjectRule;
import permed.landscape.source.mapping.Rules.RelationRule;
import permed.landscape.source.mapping.finding.MalformedIdentifier;
import permed.landscape.source.mapping.finding.TitleMissing;

/** Makes a project of its rows: a pure function that never fails, whatever stands in the cells. */
final class Interpreter {

  private static final String DOI_RESOLVER = "https?://(dx\\.)?doi\\.org/";

  private final Mapping mapping;
  private final PartialDate dumpDate;
  private final Scale scale;

  Interpreter(Mapping mapping, PartialDate dumpDate, Scale scale) {
    this.mapping = mapping;
    this.dumpDate = dumpDate;
    this.scale = scale;
  }

  Project interpret(ProjectRows rows, List<Finding> findings) {
    Reading reading = new Reading(rows, findings);
    List<FundingLine> lines = new Funding(mapping, scale, rows, findings).lines();
    return new Project(
        new SourceRecordId(mapping.profile().id(), rows.id()),
        reading.description(),
        reading.timing(),
        new Participants(mapping.profile().id(), rows, findings).list(),
        lines,
        new Codes(mapping.profile().id(), dumpDate, rows, findings).list(),
        reading.investigators(),
        reading.relations());
  }

  /** The simple parts of one project. */
  private final class Reading {

    private final ProjectRows rows;
    private final List<Finding> findings;

    Reading(ProjectRows rows, List<Finding> findings) {
      this.rows = rows;
      this.findings = findings;
    }

    Description description() {
      List<LocalText> titles = texts(ProjectRule::titles);
      String acronym = first(ProjectRule::acronym);
      if (titles.isEmpty() && acronym.isEmpty() && hasTitles()) {
        findings.add(new TitleMissing(rows.own().getFirst().where(rows.id()), "empty"));
      }
      return new Description(
          acronym,
          titles,
          texts(ProjectRule::abstracts),
          first(rule -> rule.cell("doi")).replaceFirst(DOI_RESOLVER, ""),
          links());
    }

    /** A file that never has titles lacks none. */
    private boolean hasTitles() {
      return rows.all().stream()
          .map(row -> row.rule().project())
          .anyMatch(rule -> !rule.titles().isEmpty() || rule.acronym().isMapped());
    }

    Timing timing() {
      PartialDate start = null;
      PartialDate end = null;
      PartialDate signed = null;
      for (TableRow row : rows.all()) {
        Fields fields = row.fields(rows.id(), findings);
        ProjectRule rule = row.rule().project();
        start = start == null ? fields.date(rule.cell("start")) : start;
        end = end == null ? fields.date(rule.cell("end")) : end;
        signed = signed == null ? fields.date(rule.cell("signed")) : signed;
      }
      if (start != null && end != null && end.latest().isBefore(start.earliest())) {
        findings.add(
            new EndBeforeStart(rows.own().getFirst().where(rows.id()), start + " to " + end));
      }
      return new Timing(start, end, signed, first(rule -> rule.cell("status")));
    }

    List<Investigator> investigators() {
      Set<Investigator> all = new LinkedHashSet<>();
      for (TableRow row : rows.all()) {
        for (InvestigatorRule rule : row.rule().investigators()) {
          for (Fields item : Items.of(row.fields(rows.id(), findings), rule.choice())) {
            Investigator one = new Investigator(item.text(rule.name()), orcid(item, rule.orcid()));
            if (!one.name().isEmpty() || !one.orcid().isEmpty()) {
              all.add(one);
            }
          }
        }
      }
      return new ArrayList<>(all);
    }

    List<Relation> relations() {
      Set<Relation> all = new LinkedHashSet<>();
      for (TableRow row : rows.all()) {
        for (RelationRule rule : row.rule().relations()) {
          String scheme = rule.scheme().isEmpty() ? mapping.profile().id() : rule.scheme();
          for (Fields item : Items.of(row.fields(rows.id(), findings), rule.choice())) {
            for (String id : item.texts(rule.to())) {
              all.add(new Relation(rule.kind(), new SourceRecordId(scheme, id)));
            }
          }
        }
      }
      return new ArrayList<>(all);
    }

    private String orcid(Fields item, CellRule rule) {
      String text = item.text(rule);
      String orcid = Identifiers.orcid(text).orElse("");
      if (orcid.isEmpty() && !text.isEmpty()) {
        item.report(new MalformedIdentifier(item.where(rule), Fields.shortened(text)));
      }
      return orcid;
    }

    private List<String> links() {
      Set<String> links = new LinkedHashSet<>();
      for (TableRow row : rows.all()) {
        links.addAll(row.fields(rows.id(), findings).texts(row.rule().project().cell("links")));
      }
      return List.copyOf(links);
    }

    private String first(Function<ProjectRule, CellRule> cell) {
      for (TableRow row : rows.all()) {
        CellRule rule = cell.apply(row.rule().project());
        String text = row.fields(rows.id(), findings).words(rule);
        if (!text.isEmpty()) {
          return text;
        }
      }
      return "";
    }

    /** One for each language, the first row that has it. */
    private List<LocalText> texts(Function<ProjectRule, List<Local>> locals) {
      Map<String, LocalText> texts = new LinkedHashMap<>();
      for (TableRow row : rows.all()) {
        for (Local local : locals.apply(row.rule().project())) {
          String text = row.fields(rows.id(), findings).words(local.cell());
          if (!text.isEmpty()) {
            texts.putIfAbsent(local.language(), new LocalText(local.language(), text));
          }
        }
      }
      return new ArrayList<>(texts.values());
    }
  }
}
