package permed.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import permed.platform.site.Place;
import permed.platform.site.Signpost;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Signposts;
import permed.platform.site.Wordings;

/** The pages of this module among a person's own, and the navigation beside all of them. */
@Configuration(proxyBeanMethods = false)
class OwnPages {

  @Bean
  Signpost overviewSignpost() {
    return new Signpost(Area.ME, 0, "/me", "me.overview");
  }

  @Bean
  Signpost detailsSignpost() {
    return new Signpost(Area.ME, 30, "/me/details", "me.details");
  }

  @Bean
  Signpost dataSignpost() {
    return new Signpost(Area.ME, 50, "/me/data", "me.data");
  }

  @Bean
  OwnNavigation ownNavigation(Signposts posts, Wordings wordings) {
    return (request, locale) -> posts.in(Area.ME, request.getRequestURI(), wordings.in(locale));
  }

  /** The side navigation of a person's own pages. */
  @FunctionalInterface
  interface OwnNavigation {

    List<Place> of(HttpServletRequest request, Locale locale);
  }
}
