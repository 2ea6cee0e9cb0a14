package permed.landscape.link.project;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.SourceRecordId;

/**
 * Finds the awards a record points to: by what its source says, in its DOI and links, and where its
 * texts name a grant agreement.
 */
final class AwardMentions {

  /** DOIs the Commission gives to grants end in the number of the grant agreement. */
  private static final Pattern COMMISSION_DOI = Pattern.compile("10\\.3030/(\\d{6,9})");

  private static final Pattern AGREEMENT =
      Pattern.compile(
          "(?:grant agreement|agreement|contract|convention|finanzhilfevereinbarung)"
              + "(?: (?:no|nr|n|number|id))?[ .:°ºo#-]{0,4}(\\d{6,9})",
          Pattern.CASE_INSENSITIVE);

  private AwardMentions() {}

  static Sketch.Awards of(Project project) {
    Set<SourceRecordId> same = new LinkedHashSet<>();
    Set<SourceRecordId> mentioned = new LinkedHashSet<>();
    Set<SourceRecordId> related = new LinkedHashSet<>();
    for (Relation relation : project.relations()) {
      (relation.kind() == Relation.Kind.SAME_AS ? same : related).add(relation.to());
    }
    String doi = project.description().doi().strip().toLowerCase(Locale.ROOT);
    if (!doi.isEmpty()) {
      same.add(new SourceRecordId("doi", doi));
      find(COMMISSION_DOI, doi, same);
    }
    project.description().links().forEach(link -> find(COMMISSION_DOI, link, mentioned));
    for (LocalText text : project.description().abstracts()) {
      find(COMMISSION_DOI, text.text(), mentioned);
      find(AGREEMENT, text.text(), mentioned);
    }
    same.remove(project.id());
    mentioned.remove(project.id());
    return new Sketch.Awards(same, mentioned, related);
  }

  private static void find(Pattern pattern, String text, Set<SourceRecordId> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(new SourceRecordId("cordis", matcher.group(1)));
    }
  }
}
