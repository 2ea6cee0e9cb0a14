package permed.landscape.source.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Participation.Role;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.mapping.Rules.ParticipantRule;
import permed.landscape.source.mapping.finding.MalformedIdentifier;
import permed.landscape.source.mapping.finding.ParticipantWithoutName;
import permed.landscape.source.mapping.finding.UnknownValue;

/**
 * The participants of one project in the order of the rows. One without an id of its own is known
 * by its name and place as the source writes them.
 */
final class Participants {

  private final String source;
  private final ProjectRows rows;
  private final List<Finding> findings;

  Participants(String source, ProjectRows rows, List<Finding> findings) {
    this.source = source;
    this.rows = rows;
    this.findings = findings;
  }

  List<Participation> list() {
    List<Participation> all = new ArrayList<>();
    for (TableRow row : rows.all()) {
      for (ParticipantRule rule : row.rule().participants()) {
        for (Fields item : Items.of(row.fields(rows.id(), findings), rule.choice())) {
          participation(item, rule).filter(one -> !isToldAgain(row, one, all)).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  /** Rows of one project repeat who takes part; rows of a table of partners do not. */
  private static boolean isToldAgain(TableRow row, Participation one, List<Participation> all) {
    return row.rule().isOfProjects() && all.contains(one);
  }

  private Optional<Participation> participation(Fields item, ParticipantRule rule) {
    String name = item.words(rule.cell("name"));
    String id = item.text(rule.cell("id"));
    if (name.isEmpty() && id.isEmpty()) {
      item.report(new ParticipantWithoutName(item.where(rule.cell("name")), "empty"));
      return Optional.empty();
    }
    CellRule currency = rule.cell("currency");
    Money cost = item.amount(rule.cell("cost"), currency);
    return Optional.of(
        new Participation(
            organisation(item, rule, name, id),
            item.word(rule.cell("role"), Role.class).orElse(roleOtherwise(rule)),
            order(item, rule.cell("order")),
            item.amount(rule.cell("contribution"), currency),
            item.amount(rule.cell("netContribution"), currency),
            cost == null || cost.signum() <= 0 ? null : cost,
            Boolean.TRUE.equals(item.yesOrNo(rule.cell("ended")))));
  }

  /** Where the mapping has no roles everyone simply takes part. */
  private static Role roleOtherwise(ParticipantRule rule) {
    return rule.cell("role").isMapped() ? Role.OTHER : Role.PARTICIPANT;
  }

  private Organisation organisation(Fields item, ParticipantRule rule, String name, String id) {
    Country country = item.country(rule.cell("country"));
    String city = item.words(rule.cell("city"));
    return new Organisation(
        id(rule, name, id, country, city),
        otherIds(item, rule),
        name,
        item.words(rule.cell("shortName")),
        country,
        city,
        type(item, rule.cell("type")),
        item.yesOrNo(rule.cell("sme")));
  }

  private SourceRecordId id(
      ParticipantRule rule, String name, String id, @Nullable Country country, String city) {
    if (!id.isEmpty()) {
      String scheme = rule.scheme().isEmpty() ? source + "-organisation" : rule.scheme();
      return new SourceRecordId(scheme, id);
    }
    String place = city.isEmpty() ? "" : ", " + city;
    String land = country == null ? "" : ", " + country;
    return new SourceRecordId(source + "-name", (name + place).toLowerCase(Locale.ROOT) + land);
  }

  private static List<SourceRecordId> otherIds(Fields item, ParticipantRule rule) {
    List<SourceRecordId> ids = new ArrayList<>();
    for (Map.Entry<String, CellRule> other : rule.otherIds().entrySet()) {
      for (String text : item.texts(other.getValue())) {
        Optional<SourceRecordId> id = Identifiers.parse(other.getKey(), text);
        id.ifPresent(ids::add);
        if (id.isEmpty()) {
          item.report(
              new MalformedIdentifier(item.where(other.getValue()), Fields.shortened(text)));
        }
      }
    }
    return ids;
  }

  /** A word of the model, or the code the framework programmes use. */
  private static OrganisationType type(Fields item, CellRule rule) {
    String text = item.text(rule);
    return OrganisationType.parse(text)
        .or(() -> item.word(rule, OrganisationType.class))
        .orElse(OrganisationType.UNKNOWN);
  }

  private static int order(Fields item, CellRule rule) {
    String text = item.text(rule).replaceFirst("\\.0+$", "");
    if (text.isEmpty()) {
      return 0;
    }
    if (!text.matches("[0-9]{1,6}")) {
      item.report(new UnknownValue(item.where(rule), Fields.shortened(text)));
      return 0;
    }
    return Integer.parseInt(text);
  }
}
