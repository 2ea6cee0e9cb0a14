package permed.benchmarks.peer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.Taxonomy;

/**
 * A project as the peer stores it: one document with arrays, the same texts analysed and the same
 * values to cut by as in a snapshot.
 */
final class PeerDocument {

  private PeerDocument() {}

  static Map<String, Object> of(Project project) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", project.id().toString());
    texts(document, project);
    codes(document, project.codes());
    participants(document, project);
    document.put(
        "funder", distinct(project.fundingLines().stream().map(line -> line.payer().id())));
    if (!project.fundingLines().isEmpty()) {
      document.put("cents", cents(project));
    }
    days(document, project);
    return document;
  }

  private static void texts(Map<String, Object> document, Project project) {
    var description = project.description();
    document.put("acronym", description.acronym());
    document.put("title", description.titles().stream().map(LocalText::text).toList());
    document.put("abstract", description.abstracts().stream().map(LocalText::text).toList());
    document.put("language", distinct(description.titles().stream().map(LocalText::language)));
  }

  private static void codes(Map<String, Object> document, List<CodeAssignment> codes) {
    for (Taxonomy taxonomy : Taxonomy.values()) {
      Stream<CodeAssignment> ofTaxonomy =
          codes.stream().filter(code -> code.taxonomy() == taxonomy);
      document.put(taxonomy.id(), distinct(ofTaxonomy.map(CodeAssignment::code)));
    }
    document.put(
        "topicwords",
        codes.stream()
            .filter(code -> code.taxonomy() == Taxonomy.TOPIC)
            .flatMap(code -> Stream.of(code.code(), code.label()))
            .distinct()
            .toList());
  }

  private static void participants(Map<String, Object> document, Project project) {
    List<Organisation> all =
        project.participations().stream().map(Participation::organisation).toList();
    document.put("org", all.stream().map(each -> each.name() + " " + each.shortName()).toList());
    document.put("organisation", distinct(all.stream().map(each -> each.id().toString())));
    document.put("country", distinct(all.stream().map(PeerDocument::country)));
    document.put(
        "organisation-type",
        distinct(all.stream().map(Organisation::type).map(OrganisationType::code)));
    project
        .coordinator()
        .map(Participation::organisation)
        .ifPresent(
            lead -> {
              document.put("lead-country", country(lead));
              document.put("lead-name", lead.name());
            });
  }

  private static void days(Map<String, Object> document, Project project) {
    PartialDate start = project.timing().start();
    PartialDate end = project.timing().end();
    if (start != null) {
      document.put("year", String.valueOf(start.year()));
      document.put("start", start.earliest().toEpochDay());
    }
    if (end != null) {
      document.put("end", end.latest().toEpochDay());
      document.put("end-year", end.year());
    }
  }

  private static String country(Organisation organisation) {
    return organisation.country() == null ? "" : organisation.country().code();
  }

  private static long cents(Project project) {
    return project.fundingLines().stream()
        .map(FundingLine::amount)
        .mapToLong(amount -> amount.minorUnits())
        .sum();
  }

  /** Each value once; an empty one stands for none. */
  private static List<String> distinct(Stream<String> values) {
    return values.filter(Objects::nonNull).filter(value -> !value.isEmpty()).distinct().toList();
  }
}
