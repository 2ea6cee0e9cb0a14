package permed.benchmarks.corpus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipOutputStream;

/**
 * Writes the dump of one framework. Nothing is kept between rows: each file invents the projects
 * anew. As in real dumps, projects and organisations come in one order and the small files in
 * another, and neither is by id.
 */
final class DumpWriter {

  private final CorpusPlan plan;
  private final Facts facts;
  private final Organisations organisations;

  DumpWriter(CorpusPlan plan, Facts facts, Organisations organisations) {
    this.plan = plan;
    this.facts = facts;
    this.organisations = organisations;
  }

  void write(Path file, int first, int count) throws IOException {
    Shuffle main = new Shuffle(first, count, plan.seed());
    Shuffle other = new Shuffle(first, count, plan.seed() + 1);
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      member(zip, "project.csv", DumpColumns.PROJECT, main, this::project);
      member(zip, "organization.csv", DumpColumns.ORGANIZATION, main, this::consortium);
      member(zip, "euroSciVoc.csv", DumpColumns.EUROSCIVOC, other, this::fields);
      member(zip, "topics.csv", DumpColumns.TOPICS, other, this::topic);
      member(zip, "legalBasis.csv", DumpColumns.LEGAL_BASIS, other, this::legalBasis);
      member(zip, "webLink.csv", DumpColumns.WEB_LINK, other, this::links);
    }
  }

  private interface Rows {
    void write(InventedProject project, CsvMember csv) throws IOException;
  }

  private void member(
      ZipOutputStream zip, String name, List<String> columns, Shuffle order, Rows rows)
      throws IOException {
    CsvMember csv = new CsvMember(zip, name, columns);
    for (int position = 0; position < order.count(); position++) {
      rows.write(InventedProject.of(plan, facts, organisations, order.at(position)), csv);
    }
    csv.finish();
  }

  private void project(InventedProject project, CsvMember csv) throws IOException {
    Draw draw = Draw.of(plan.seed(), Draw.Aspect.PROSE, project.number());
    Prose prose = new Prose(facts, draw);
    boolean costKnown = facts.shares("total-cost").draw(draw).equals("stated");
    long cents = project.contributionCents();
    csv.row(
        project.id(),
        project.acronym(),
        project.dates().status(),
        prose.title(facts.number("title-words", draw)),
        project.dates().start().toString(),
        project.dates().end().toString(),
        costKnown ? decimal(cents + cents / 4, ',') : "0",
        decimal(cents, ','),
        project.topic().programme(),
        project.topic().id(),
        project.dates().signed().toString(),
        project.topic().framework(),
        project.topic().call(),
        project.topic().call(),
        project.topic().scheme(),
        "",
        prose.text(facts.number("objective-characters", draw)),
        "2026-03-" + draw.between(10, 28) + " 12:00:00",
        String.valueOf(200_000 + project.number()),
        "10.3030/" + project.id());
  }

  private void consortium(InventedProject project, CsvMember csv) throws IOException {
    int order = 0;
    for (InventedProject.Share share : project.consortium()) {
      order++;
      Organisations.Organisation organisation = share.organisation();
      String contribution = share.cents() < 0 ? "" : decimal(share.cents(), '.');
      csv.row(
          project.id(),
          project.acronym(),
          organisation.id(),
          organisation.country() + organisation.id(),
          organisation.name(),
          organisation.shortName(),
          truth(project, organisation.small()),
          organisation.activity(),
          organisation.address(),
          organisation.id().substring(4),
          organisation.city(),
          organisation.country(),
          "",
          "",
          "http://www." + organisation.id() + ".example",
          "https://contact.example/" + organisation.id() + "/" + project.id(),
          "2026-03-12 12:00:00",
          organisation.id().substring(2),
          String.valueOf(order),
          share.role(),
          contribution,
          contribution,
          contribution.isEmpty() ? "" : decimal(share.cents() + share.cents() / 4, '.'),
          truth(project, false),
          "");
    }
  }

  private void fields(InventedProject project, CsvMember csv) throws IOException {
    Draw draw = Draw.of(plan.seed(), Draw.Aspect.CODES, project.number());
    for (Facts.Field field : facts.someFields(draw)) {
      csv.row(project.id(), field.code(), field.path(), field.title(), "");
    }
  }

  private void topic(InventedProject project, CsvMember csv) throws IOException {
    csv.row(project.id(), project.topic().id(), "Topic " + project.topic().id());
  }

  private void legalBasis(InventedProject project, CsvMember csv) throws IOException {
    String programme = project.topic().programme();
    csv.row(project.id(), programme, "Part " + programme, "true");
  }

  private void links(InventedProject project, CsvMember csv) throws IOException {
    Draw draw = Draw.of(plan.seed(), Draw.Aspect.LINKS, project.number());
    if (!draw.chance(facts.linkedShare())) {
      return;
    }
    for (int left = facts.number("links", draw); left > 0; left--) {
      String id = Long.toHexString(draw.next());
      csv.row(
          project.id(),
          "https://document.example/" + id,
          id,
          "en",
          "",
          "",
          facts.shares("link-type").draw(draw),
          "corda",
          "");
    }
  }

  /** The older dumps write Java's booleans with a capital. */
  private static String truth(InventedProject project, boolean value) {
    String text = String.valueOf(value);
    return project.topic().framework().equals("H2020") ? Prose.capitalised(text) : text;
  }

  private static String decimal(long cents, char point) {
    return BigDecimal.valueOf(cents, 2).stripTrailingZeros().toPlainString().replace('.', point);
  }
}
