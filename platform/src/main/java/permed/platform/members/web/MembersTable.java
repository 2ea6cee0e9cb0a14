package permed.platform.members.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.landscape.export.Column;
import permed.landscape.export.Table;
import permed.platform.members.Constituency;
import permed.platform.members.Organisation;
import permed.platform.members.Register;
import permed.platform.members.web.Consortium.Belonging;

/** Who belongs on a day, as a file: one row for each organisation and whom it acts for. */
record MembersTable(Register register) {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("constituency_code"),
          Column.text("constituency_kind"),
          Column.text("constituency"),
          Column.text("belongs_as"),
          Column.text("organisation"),
          Column.text("short_name"),
          Column.text("organisation_kind"),
          Column.text("country"),
          Column.text("ror"),
          Column.date("since"),
          Column.text("path"));

  Table of(Consortium consortium) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("content", "Members of the consortium");
    about.put("as_of", consortium.day().toString());
    List<List<? extends @Nullable Object>> rows = new ArrayList<>();
    Stream.concat(
            consortium.parties().stream().flatMap(party -> party.organisations().stream()),
            consortium.stakeholders().stream())
        .map(this::row)
        .forEach(rows::add);
    return Table.of(COLUMNS, about, rows);
  }

  private List<? extends @Nullable Object> row(Belonging one) {
    Constituency constituency = register.constituency(one.membership().constituency());
    Organisation organisation = one.organisation();
    Country country = organisation.country();
    List<@Nullable Object> row = new ArrayList<>();
    row.add(constituency.code().value());
    row.add(constituency.kind().name());
    row.add(constituency.name());
    row.add(one.as() == Consortium.As.SUSPENDED ? "SUSPENDED" : one.membership().kind().name());
    row.add(organisation.name());
    row.add(organisation.shortName());
    row.add(organisation.kind().name());
    row.add(country == null ? null : country.code());
    row.add(organisation.ror());
    row.add(one.since());
    row.add("/members/" + organisation.slug());
    return row;
  }
}
