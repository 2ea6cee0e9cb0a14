package permed.landscape.link.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.Description;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.Taxonomy;
import permed.landscape.grant.Timing;

/**
 * Makes one project of the records of one award.
 *
 * <p>The first record names it. Each language has the title and the abstract of the first record
 * that has one; what else there is once, such as a date, is that of the first record that knows it.
 * Participants are those of the record that names the most, since names of two sources would count
 * twice; the codes of a taxonomy are those of the first record that has any, so that their weights
 * still sum to one.
 */
final class Merging {

  private Merging() {}

  /**
   * @param records at least one
   * @param lines the funding lines that count
   */
  static Project of(List<Project> records, List<FundingLine> lines) {
    Project first = records.getFirst();
    if (records.size() == 1 && lines.equals(first.fundingLines())) {
      return first;
    }
    return new Project(
        first.id(),
        description(records),
        timing(records.stream().map(Project::timing).toList()),
        participations(records),
        lines,
        codes(records),
        distinct(records, Project::investigators),
        relations(records));
  }

  private static Description description(List<Project> records) {
    List<Description> all = records.stream().map(Project::description).toList();
    return new Description(
        firstText(all, Description::acronym),
        texts(all, Description::titles),
        texts(all, Description::abstracts),
        firstText(all, Description::doi),
        distinct(all, Description::links));
  }

  private static String firstText(List<Description> all, Function<Description, String> text) {
    return all.stream().map(text).filter(one -> !one.isEmpty()).findFirst().orElse("");
  }

  private static List<LocalText> texts(
      List<Description> all, Function<Description, List<LocalText>> texts) {
    Map<String, LocalText> byLanguage = new LinkedHashMap<>();
    Set<String> said = new HashSet<>();
    for (Description one : all) {
      for (LocalText text : texts.apply(one)) {
        // The same words under "und" and under their language are one text.
        if (said.add(text.text())) {
          byLanguage.putIfAbsent(text.language(), text);
        }
      }
    }
    return List.copyOf(byLanguage.values());
  }

  private static Timing timing(List<Timing> all) {
    return new Timing(
        known(all, Timing::start),
        known(all, Timing::end),
        known(all, Timing::signed),
        all.stream()
            .map(Timing::reportedStatus)
            .filter(status -> !status.isBlank())
            .findFirst()
            .orElse(""));
  }

  private static <T> @Nullable T known(List<Timing> all, Function<Timing, @Nullable T> date) {
    return all.stream().map(date).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static List<Participation> participations(List<Project> records) {
    return records.stream()
        .map(Project::participations)
        .max(Comparator.comparingInt(List::size))
        .orElseThrow();
  }

  private static List<CodeAssignment> codes(List<Project> records) {
    List<CodeAssignment> codes = new ArrayList<>();
    for (Taxonomy taxonomy : Taxonomy.values()) {
      records.stream()
          .map(record -> record.codes(taxonomy))
          .filter(some -> !some.isEmpty())
          .findFirst()
          .ifPresent(codes::addAll);
    }
    return codes;
  }

  private static List<Relation> relations(List<Project> records) {
    Set<Object> own = new HashSet<>(records.stream().map(Project::id).toList());
    return distinct(records, Project::relations).stream()
        .filter(relation -> !own.contains(relation.to()))
        .toList();
  }

  private static <S, T> List<T> distinct(List<S> all, Function<S, List<T>> values) {
    Set<T> distinct = new LinkedHashSet<>();
    all.forEach(one -> distinct.addAll(values.apply(one)));
    return List.copyOf(distinct);
  }
}
