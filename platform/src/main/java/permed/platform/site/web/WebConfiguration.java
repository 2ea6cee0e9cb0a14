package permed.platform.site.web;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import permed.platform.site.Standings;

/** Languages, and the few files every page needs, under names that change with their content. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  private final ObjectProvider<Standings> standings;

  WebConfiguration(ObjectProvider<Standings> standings) {
    this.standings = standings;
  }

  @Bean
  LocaleResolver localeResolver() {
    return new ChosenLanguage();
  }

  @Bean
  ResourceUrlEncodingFilter versionedLinks() {
    return new ResourceUrlEncodingFilter();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new FrameEveryPage(standings));
    registry.addInterceptor(new FlashOnce());
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(
            "classpath:/assets/", "classpath:/META-INF/resources/webjars/htmx.org/2.0.4/dist/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
  }
}
