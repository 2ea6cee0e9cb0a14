package permed.landscape.source.record;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import permed.landscape.grant.SourceRecordId;

/** Reads the public ids of organisations, persons and grants, with or without their resolvers. */
public final class PublicIds {

  private static final Pattern ROR =
      Pattern.compile("(?i)(?:(?:https?://)?(?:www\\.)?ror\\.org/)?(0[a-z0-9]{6}[0-9]{2})");
  private static final Pattern GRID = Pattern.compile("(?i).*?(grid\\.[0-9]+\\.[0-9a-f]+)");
  private static final Pattern FUNDREF =
      Pattern.compile("(?i).*?10\\.13039/([0-9]{6,15})/?|fundref:([0-9]{6,15})");
  private static final Pattern ORCID =
      Pattern.compile(".*?([0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9Xx])/?");
  private static final Pattern DOI =
      Pattern.compile("(?i)(?:(?:https?://)?(?:dx\\.)?doi\\.org/|doi:)?(10\\.[0-9.]{4,}/\\S+)");

  private PublicIds() {}

  /** An id of the Research Organization Registry, as {@code ror:03yrm5c26}. */
  public static Optional<SourceRecordId> ror(String text) {
    return first(ROR, text).map(id -> new SourceRecordId("ror", id.toLowerCase(Locale.ROOT)));
  }

  public static Optional<SourceRecordId> grid(String text) {
    return first(GRID, text).map(id -> new SourceRecordId("grid", id.toLowerCase(Locale.ROOT)));
  }

  /** An id of the Crossref funder registry, as {@code fundref:501100000780}. */
  public static Optional<SourceRecordId> fundref(String text) {
    return first(FUNDREF, text).map(id -> new SourceRecordId("fundref", id));
  }

  /** Any of the above. */
  public static Optional<SourceRecordId> ofOrganisation(String text) {
    return ror(text).or(() -> fundref(text)).or(() -> grid(text));
  }

  /** Without resolver; empty if it is none. */
  public static String orcid(String text) {
    return first(ORCID, text).map(id -> id.toUpperCase(Locale.ROOT)).orElse("");
  }

  /** Without resolver, in small letters as DOIs are compared; empty if it is none. */
  public static String doi(String text) {
    return first(DOI, text).map(id -> id.toLowerCase(Locale.ROOT)).orElse("");
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return Optional.of(matcher.group(i));
      }
    }
    return Optional.empty();
  }
}
