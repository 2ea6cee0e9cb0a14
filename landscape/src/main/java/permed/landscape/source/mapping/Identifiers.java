package permed.landscape.source.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import permed.landscape.grant.SourceRecordId;

/**
 * Reads identifiers the world shares, with or without the address of their registry in front, into
 * the form they are compared in.
 */
final class Identifiers {

  private static final Map<String, Pattern> FORMS =
      Map.of(
          "ror", Pattern.compile("(?:https?://)?(?:ror\\.org/)?(0[a-z0-9]{6}[0-9]{2})"),
          "grid",
              Pattern.compile(
                  "(?:https?://)?(?:www\\.)?(?:grid\\.ac/institutes/)?(grid\\.[0-9]+\\.[0-9a-f]+)"),
          "pic", Pattern.compile("([1-9][0-9]{8})"),
          "vat", Pattern.compile("([a-z]{2}[0-9a-z]{2,13})"),
          "fundref",
              Pattern.compile(
                  "(?:https?://)?(?:dx\\.)?(?:doi\\.org/)?(?:10\\.13039/)?([0-9]{9,13})"),
          "isni",
              Pattern.compile(
                  "(?:https?://)?(?:(?:www\\.)?isni\\.org/(?:isni/)?)?([0-9]{15}[0-9x])"),
          "wikidata",
              Pattern.compile("(?:https?://www\\.wikidata\\.org/(?:wiki|entity)/)?(q[0-9]+)"),
          "orcid",
              Pattern.compile(
                  "(?:https?://)?(?:orcid\\.org/)?([0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9x])"));

  /** The kinds of ids a mapping may name. */
  static final Set<String> SCHEMES = FORMS.keySet();

  private Identifiers() {}

  /** The id; empty if the text is none of this kind. */
  static Optional<SourceRecordId> parse(String scheme, String text) {
    return plain(scheme, text).map(id -> new SourceRecordId(scheme.toLowerCase(Locale.ROOT), id));
  }

  /** An ORCID without its resolver. */
  static Optional<String> orcid(String text) {
    return plain("orcid", text).map(id -> id.toUpperCase(Locale.ROOT));
  }

  private static Optional<String> plain(String scheme, String text) {
    Pattern form = FORMS.get(scheme.toLowerCase(Locale.ROOT));
    boolean spaced = scheme.equals("vat") || scheme.equals("isni");
    String compact = spaced ? text.replaceAll("[ .-]", "") : text.strip();
    Matcher matcher = form == null ? null : form.matcher(compact.toLowerCase(Locale.ROOT));
    if (matcher == null || !matcher.matches()) {
      return Optional.empty();
    }
    String id = matcher.group(1);
    boolean capitals = scheme.equals("vat") || scheme.equals("wikidata") || scheme.equals("isni");
    return Optional.of(capitals ? id.toUpperCase(Locale.ROOT) : id);
  }
}
