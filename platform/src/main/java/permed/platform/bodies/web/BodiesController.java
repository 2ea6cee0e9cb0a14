package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.bodies.Body;
import permed.platform.bodies.OfficeTerm;
import permed.platform.people.PersonId;
import permed.platform.site.Allowed;
import permed.platform.site.AskedDay;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Standing;
import permed.platform.site.Wording;

/** The bodies of the consortium, and each with its task, offices and rules. */
@Controller
class BodiesController {

  private final BodyPages pages;

  BodiesController(BodyPages pages) {
    this.pages = pages;
  }

  @GetMapping("/bodies")
  @Allowed(Right.PUBLIC)
  ModelAndView bodies(
      @RequestParam(required = false) @Nullable LocalDate on, Standing visitor, Locale locale) {
    AskedDay asked = AskedDay.of(on, pages.today(), visitor);
    VisibleBodies bodies = pages.visible(visitor);
    BodiesPage page = new BodiesPageMaker(bodies, asked, pages.wording(locale)).make("/bodies/");
    return Reply.page("bodies/bodies", page);
  }

  @GetMapping("/bodies/{body}")
  @Allowed(Right.PUBLIC)
  ModelAndView body(@PathVariable String body, Standing visitor, Locale locale) {
    VisibleBodies bodies = pages.visible(visitor);
    Body shown = bodies.find(body).orElseThrow(BodyPages::unknown);
    PersonNames names = pages.names(holders(bodies, shown), visitor);
    Wording wording = pages.wording(locale);
    BodyPage page = new BodyPageMaker(bodies, names, pages.today(), wording).make(shown);
    return Reply.page("bodies/body", page);
  }

  @GetMapping("/bodies/{body}/offices")
  @Allowed(Right.PUBLIC)
  ModelAndView offices(@PathVariable String body, Standing visitor, Locale locale) {
    VisibleBodies bodies = pages.visible(visitor);
    Body shown = bodies.find(body).orElseThrow(BodyPages::unknown);
    PersonNames names = pages.names(holders(bodies, shown), visitor);
    OfficesPageMaker maker =
        new OfficesPageMaker(bodies.ledger(), names, pages.today(), pages.wording(locale));
    return Reply.page("bodies/offices", maker.make(shown));
  }

  @GetMapping("/bodies/{body}/rules")
  @Allowed(Right.PUBLIC)
  ModelAndView rules(@PathVariable String body, Standing visitor, Locale locale) {
    VisibleBodies bodies = pages.visible(visitor);
    Body shown = bodies.find(body).orElseThrow(BodyPages::unknown);
    RulesPageMaker maker =
        new RulesPageMaker(bodies.ledger(), visitor, pages.today(), pages.wording(locale));
    return Reply.page("bodies/rules", maker.make(shown));
  }

  private static List<PersonId> holders(VisibleBodies bodies, Body body) {
    return bodies.ledger().officesOf(body.id()).stream()
        .flatMap(office -> bodies.ledger().termsOf(office.id()).stream())
        .map(OfficeTerm::person)
        .toList();
  }
}
