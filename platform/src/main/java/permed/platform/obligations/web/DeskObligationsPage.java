package permed.platform.obligations.web;

import java.util.List;
import permed.platform.site.Form;
import permed.platform.site.Place;

/** The obligations of the whole consortium, filtered. */
record DeskObligationsPage(
    List<Place> places,
    Form filter,
    ObligationFilter.Choices choices,
    String count,
    List<ObligationLine> lines) {}
