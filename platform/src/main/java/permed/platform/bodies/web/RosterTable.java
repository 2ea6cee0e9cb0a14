package permed.platform.bodies.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import permed.landscape.export.Column;
import permed.landscape.export.Table;
import permed.platform.bodies.Roster;
import permed.platform.bodies.RosterEntry;
import permed.platform.bodies.RulesOfProcedure;

/** A roster as a file: one row for each person, then one for each vacant seat. */
record RosterTable(RosterPageMaker maker) {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("seat"),
          Column.text("person"),
          Column.text("organisation"),
          Column.text("capacity"),
          Column.text("offices"),
          Column.text("right"),
          Column.text("why"),
          Column.date("since"),
          Column.date("until"));

  Table table() {
    Roster roster = maker.roster();
    List<List<? extends @Nullable Object>> rows = new ArrayList<>();
    roster.entries().forEach(entry -> rows.add(row(entry)));
    BodyWords words = new BodyWords(maker.ledger().register(), maker.wording());
    roster.vacant().forEach(seat -> rows.add(vacant(words.holder(seat.holder()))));
    return Table.of(COLUMNS, about(roster), rows);
  }

  private Map<String, String> about(Roster roster) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("body", roster.body().name());
    about.put("as_of", roster.day().toString());
    if (maker.known() != null) {
      about.put("known_on", maker.known().toString());
    }
    RulesOfProcedure rules = roster.rules();
    about.put("rules_version", rules == null ? "" : Integer.toString(rules.version()));
    about.put("entitled_to_vote", Integer.toString(roster.entitled().size()));
    return about;
  }

  private List<? extends @Nullable Object> row(RosterEntry entry) {
    RosterPage.Row shown = maker.row(entry);
    List<@Nullable Object> row = new ArrayList<>();
    row.add(shown.seat());
    row.add(shown.person());
    row.add(shown.organisation());
    row.add(entry.mandate().capacity().name());
    row.add(String.join("; ", shown.offices()));
    row.add(entry.right().name());
    row.add(String.join("; ", shown.reasons()));
    row.add(entry.mandate().period().start());
    row.add(entry.mandate().period().end());
    return row;
  }

  private static List<? extends @Nullable Object> vacant(String seat) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(seat);
    for (int i = 1; i < COLUMNS.size(); i++) {
      row.add(i == 5 ? "VACANT" : null);
    }
    return row;
  }
}
