package permed.platform.secretariat.web;

import java.util.List;
import permed.platform.site.Form;
import permed.platform.site.HistoryEntry;
import permed.platform.site.Place;
import permed.platform.site.Tag;

/**
 * One request as its sender, or a member who may read it, sees it: never the officers' notes.
 *
 * @param from who asked, empty for the reader
 * @param stale whether an answer came while the sender wrote
 */
record OwnRequestPage(
    List<Place> places,
    String href,
    String number,
    String subject,
    String text,
    String day,
    String from,
    Tag state,
    List<HistoryEntry> history,
    Form form,
    boolean stale) {}
