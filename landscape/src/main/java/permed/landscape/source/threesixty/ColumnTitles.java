package permed.landscape.source.threesixty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The titles columns have in tables of the standard, and where they belong in a grant. A column may
 * also be named by its field ({@code recipientOrganization/0/name}); a number in a title or a name
 * tells several of a kind apart.
 */
final class ColumnTitles {

  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("recipient org", "recipientOrganization"),
          Map.entry("recipient ind", "recipientIndividual"),
          Map.entry("funding org", "fundingOrganization"),
          Map.entry("grant programme", "grantProgramme"),
          Map.entry("planned dates", "plannedDates"),
          Map.entry("actual dates", "actualDates"),
          Map.entry("beneficiary location", "beneficiaryLocation"),
          Map.entry("location", "location"),
          Map.entry("funding type", "fundingType"),
          Map.entry("related activity", "relatedActivity"),
          Map.entry("classifications", "classifications"));

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("identifier", "id"),
          Map.entry("title", "title"),
          Map.entry("description", "description"),
          Map.entry("currency", "currency"),
          Map.entry("amount awarded", "amountAwarded"),
          Map.entry("amount applied for", "amountAppliedFor"),
          Map.entry("amount disbursed", "amountDisbursed"),
          Map.entry("award date", "awardDate"),
          Map.entry("url", "url"),
          Map.entry("web address", "url"),
          Map.entry("start date", "startDate"),
          Map.entry("end date", "endDate"),
          Map.entry("duration (months)", "duration"),
          Map.entry("name", "name"),
          Map.entry("charity number", "charityNumber"),
          Map.entry("company number", "companyNumber"),
          Map.entry("street address", "streetAddress"),
          Map.entry("city", "addressLocality"),
          Map.entry("county", "addressRegion"),
          Map.entry("country", "addressCountry"),
          Map.entry("postal code", "postalCode"),
          Map.entry("code", "code"),
          Map.entry("vocabulary", "vocabulary"),
          Map.entry("country code", "countryCode"),
          Map.entry("geographic code", "geoCode"),
          Map.entry("geographic code type", "geoCodeType"));

  private ColumnTitles() {}

  /** Whether these are the columns of a sheet of grants, and not of notes about them. */
  static boolean areGrants(List<String> header) {
    List<List<String>> paths = header.stream().map(ColumnTitles::path).toList();
    return paths.contains(List.of("id")) && paths.contains(List.of("amountAwarded"));
  }

  /** The path of a column; empty if the standard has no such column. */
  static List<String> path(String title) {
    List<String> segments =
        Arrays.stream(title.split("[:/]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    List<String> path = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      String known = name(segment, i == segments.size() - 1);
      if (known.isEmpty()) {
        return List.of();
      }
      path.add(known);
    }
    return List.copyOf(path);
  }

  private static String name(String segment, boolean last) {
    String folded = segment.toLowerCase(Locale.ROOT);
    if (!last && folded.matches("[0-9]")) {
      return folded;
    }
    Map<String, String> titles = last ? FIELDS : PARTS;
    String byTitle = titles.get(folded);
    return byTitle != null ? byTitle : titles.containsValue(segment) ? segment : "";
  }
}
