package permed.platform.observatory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.organisation.Level;
import permed.landscape.link.ror.RorId;
import permed.landscape.snapshot.store.Snapshot;

/** Reads, from a snapshot's tables, the registry and what was considered in it. */
record OrganisationRegistry(SnapshotTables tables) {

  private static final int WORDS = 4;

  private static final String CANDIDATES =
      """
      select ror, name, score, how, reasons from read_parquet(?)
      where organisation = ? order by position
      """;

  /** The more projects, the more a decision changes. */
  private static final String UNLINKED =
      """
      select l.organisation, l.names, l.country, l.city, l.ror, l.how, l.why, l.reason, l.decided,
        o.projects, c.ror as best, c.name as best_name, c.score as best_score,
        c.how as best_how, c.reasons as best_reasons
      from read_parquet(?) l
      join read_parquet(?) c on c.organisation = l.organisation and c.position = 0
      join read_parquet(?) o on o.organisation = l.organisation
      where l.ror is null and l.why in ('TOO_CLOSE', 'TOO_UNLIKELY', 'CONFLICTING_IDS',
        'NAMES_DISAGREE')
      order by o.projects desc, c.score desc, l.organisation
      limit 100
      """;

  private static final String FOUND =
      """
      select ror, name, list_concat(names, acronyms) as names, country, city
      from (
        select *, strip_accents(lower(name || ' | ' || array_to_string(names, ' | ') || ' | '
          || array_to_string(acronyms, ' | '))) as words
        from read_parquet(?)
        where status <> 'withdrawn')
      where contains(words, ?) and contains(words, ?) and contains(words, ?)
        and contains(words, ?)
      order by len(name), name, ror
      limit 20
      """;

  private static final String NAMES =
      """
      select ror, name from read_parquet(?)
      where ror in (select unnest(string_split(?, ' ')))
      """;

  private static final String ONE =
      """
      select ror, name, list_concat(names, acronyms) as names, country, city
      from read_parquet(?) where ror = ?
      """;

  List<RegistryCandidate> candidates(Snapshot snapshot, SourceRecordId id) {
    return snapshot.hasTable("organisation_candidate")
        ? tables.list(
            CANDIDATES,
            List.of(path(snapshot, "organisation_candidate"), id.toString()),
            row -> candidate(row, "ror", "name", "score", "how", "reasons"))
        : List.of();
  }

  List<UnlinkedOrganisation> unlinked(Snapshot snapshot) {
    return snapshot.hasTable("organisation_candidate")
        ? tables.list(
            UNLINKED,
            List.of(
                path(snapshot, "organisation_link"),
                path(snapshot, "organisation_candidate"),
                path(snapshot, "organisation")),
            row ->
                new UnlinkedOrganisation(
                    NamedOrganisations.named(row),
                    row.getLong("projects"),
                    candidate(row, "best", "best_name", "best_score", "best_how", "best_reasons")))
        : List.of();
  }

  /** Those in whose names every word stands, of four words at most. */
  List<RegisteredOrganisation> find(Snapshot snapshot, String text) {
    List<String> values = new ArrayList<>();
    for (String word : text.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      if (values.size() < WORDS) {
        values.add(plain(word));
      }
    }
    if (!snapshot.hasTable("registry") || values.getFirst().isEmpty()) {
      return List.of();
    }
    while (values.size() < WORDS) {
      values.add("");
    }
    values.addFirst(path(snapshot, "registry"));
    return tables.list(FOUND, values, OrganisationRegistry::registered);
  }

  List<RegisteredOrganisation> get(Snapshot snapshot, RorId ror) {
    return snapshot.hasTable("registry")
        ? tables.list(
            ONE, List.of(path(snapshot, "registry"), ror.value()), OrganisationRegistry::registered)
        : List.of();
  }

  Map<RorId, String> names(Snapshot snapshot, Collection<RorId> rors) {
    Map<RorId, String> names = new HashMap<>();
    if (snapshot.hasTable("registry") && !rors.isEmpty()) {
      String ids = rors.stream().map(RorId::value).collect(Collectors.joining(" "));
      tables
          .list(
              NAMES,
              List.of(path(snapshot, "registry"), ids),
              row -> Map.entry(new RorId(row.getString("ror")), row.getString("name")))
          .forEach(one -> names.put(one.getKey(), one.getValue()));
    }
    return names;
  }

  /** Without accents, as the database takes them off the names. */
  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  private static String path(Snapshot snapshot, String table) {
    return snapshot.table(table).toString();
  }

  private static RegisteredOrganisation registered(ResultSet row) throws SQLException {
    return new RegisteredOrganisation(
        new RorId(row.getString("ror")),
        row.getString("name"),
        NamedOrganisations.texts(row, "names").distinct().toList(),
        SnapshotTables.text(row, "country"),
        SnapshotTables.text(row, "city"));
  }

  private static RegistryCandidate candidate(
      ResultSet row, String ror, String name, String score, String how, String reasons)
      throws SQLException {
    return new RegistryCandidate(
        new RorId(row.getString(ror)),
        row.getString(name),
        row.getDouble(score),
        NamedOrganisations.texts(row, how).map(Level::valueOf).toList(),
        NamedOrganisations.texts(row, reasons).toList());
  }
}
