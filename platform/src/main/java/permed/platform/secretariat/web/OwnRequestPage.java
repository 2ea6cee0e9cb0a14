package permed.platform.secretariat.web;

import java.util.List;
import permed.platform.site.Form;
import permed.platform.site.HistoryEntry;
import permed.platform.site.Place;
import permed.platform.site.Tag;

/**
 * One request as its sender sees it: never the officers' notes.
 *
 * @param stale whether an answer came while the sender wrote
 */
record OwnRequestPage(
    List<Place> places,
    String href,
    String number,
    String subject,
    String text,
    String day,
    Tag state,
    List<HistoryEntry> history,
    Form form,
    boolean stale) {}
