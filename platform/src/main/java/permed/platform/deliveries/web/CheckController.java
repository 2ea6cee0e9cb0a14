package permed.platform.deliveries.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import permed.landscape.export.Table;
import permed.platform.deliveries.Readings;
import permed.platform.deliveries.Staging;
import permed.platform.members.Organisation;
import permed.platform.site.Allowed;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.TableFile;

/** The third step of a delivery: what was understood, and what is wrong. */
@Controller
@RequestMapping(DeliveryPages.ALL + "/{organisation}/{staging}")
class CheckController {

  private final Readings readings;
  private final CheckPageMaker pages;
  private final Desk desk;

  CheckController(Readings readings, CheckPageMaker pages, Desk desk) {
    this.readings = readings;
    this.pages = pages;
    this.desk = desk;
  }

  @GetMapping
  @Allowed(Right.ORGANISATION)
  ModelAndView goOn(@PathVariable String organisation, @PathVariable String staging) {
    Organisation member = desk.organisation(organisation);
    return Reply.seeOther(DeliveryPages.next(member, desk.staging(member, staging)));
  }

  @GetMapping("/check")
  @Allowed(Right.ORGANISATION)
  ModelAndView check(@PathVariable String organisation, @PathVariable String staging) {
    Organisation member = desk.organisation(organisation);
    Staging found = desk.staging(member, staging);
    if (!found.isOpen() || found.mapped().isEmpty()) {
      return Reply.seeOther(DeliveryPages.next(member, found));
    }
    return Reply.page("deliveries/check", pages.page(member, found, readings.look(found)));
  }

  @GetMapping("/rows-to-mend.{ending}")
  @Allowed(Right.ORGANISATION)
  void rowsToMend(
      @PathVariable String organisation,
      @PathVariable String staging,
      @PathVariable String ending,
      HttpServletResponse response)
      throws IOException {
    Organisation member = desk.organisation(organisation);
    Staging found = desk.staging(member, staging);
    Table table = readings.rowsToMend(found).orElseThrow(DeliveryPages::unknown);
    TableFile.send(table, "rows-to-mend", ending, response);
  }
}
