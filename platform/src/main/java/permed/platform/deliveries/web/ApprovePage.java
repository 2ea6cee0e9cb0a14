package permed.platform.deliveries.web;

import java.util.List;
import permed.platform.site.Form;
import permed.platform.site.SummaryLine;

/**
 * The last look before a delivery goes into the archive.
 *
 * @param lines what is going to be delivered, and how
 * @param seen who sees which fields, those that are not public
 * @param noted warnings and why they may stand
 * @param problem why it cannot be approved, empty if it can
 */
record ApprovePage(
    Head head,
    String href,
    String back,
    Form form,
    List<SummaryLine> lines,
    List<SummaryLine> seen,
    List<SummaryLine> noted,
    String problem) {}
