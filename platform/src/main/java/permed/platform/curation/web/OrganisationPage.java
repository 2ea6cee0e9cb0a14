package permed.platform.curation.web;

import java.util.List;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.HistoryEntry;
import permed.platform.site.Place;
import permed.platform.site.SummaryLine;

/**
 * One organisation as its source names it, and which registered one it may be.
 *
 * @param href its public page
 * @param known what is known of it
 * @param candidates what the matcher considered
 * @param id as it goes back with the forms
 * @param search what was looked for in the registry
 * @param choices of the registry, and what else can be said
 * @param stale whether somebody else decided meanwhile
 */
record OrganisationPage(
    List<Place> places,
    String title,
    String href,
    List<SummaryLine> known,
    List<Considered> candidates,
    String id,
    String search,
    Form form,
    String action,
    List<Choice> choices,
    List<HistoryEntry> history,
    boolean stale) {

  record Considered(String name, String href, String score, String agreed, List<String> reasons) {}

  OrganisationPage again(Form entered, boolean quicker) {
    return new OrganisationPage(
        places,
        title,
        href,
        known,
        candidates,
        id,
        search,
        entered,
        action,
        choices,
        history,
        quicker);
  }
}
