package permed.platform.bodies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.bodies.Handovers;
import permed.platform.site.Allowed;
import permed.platform.site.AskedDay;
import permed.platform.site.Place;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Standing;
import permed.platform.site.Today;

/** The bodies on the secretariat's desk. */
@Controller
class BodiesDeskController {

  private final DeskOffice office;
  private final Handovers handovers;
  private final Today today;

  BodiesDeskController(DeskOffice office, Handovers handovers, Today today) {
    this.office = office;
    this.handovers = handovers;
    this.today = today;
  }

  record ListPage(List<Place> places, BodiesPage bodies) {}

  @GetMapping("/desk/bodies")
  @Allowed(Right.SECRETARIAT)
  ModelAndView bodies(HttpServletRequest request, Standing visitor) {
    AskedDay asked = AskedDay.of(null, office.today(), visitor);
    VisibleBodies all = new VisibleBodies(office.ledger(), visitor);
    BodiesPage bodies =
        new BodiesPageMaker(all, asked, office.words()).make(BodiesDesk.BODIES + "/");
    return Reply.page(
        "bodies/desk-bodies", new ListPage(office.desk().places(request.getRequestURI()), bodies));
  }

  @GetMapping("/desk/bodies/{body}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView body(@PathVariable String body) {
    DeskOffice.Opened opened = office.open(body);
    BodyDeskPage page =
        new BodyDeskPageMaker(opened).make(handovers.listOf(opened.body().id()), today);
    return Reply.page("bodies/desk-body", page);
  }
}
