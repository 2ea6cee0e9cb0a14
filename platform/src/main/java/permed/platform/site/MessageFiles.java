package permed.platform.site;

import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the words of all modules: every file of the folder {@code messages} is one bundle. */
@Configuration(proxyBeanMethods = false)
class MessageFiles {

  @Bean
  MessageSource messageSource() throws IOException {
    return all();
  }

  static MessageSource all() throws IOException {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setBasenames(names());
    return messages;
  }

  private static String[] names() throws IOException {
    Resource[] files =
        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
    return Stream.of(files)
        .map(file -> String.valueOf(file.getFilename()).replace(".properties", ""))
        .filter(name -> !name.matches(".*_[a-z]{2}"))
        .map(name -> "messages/" + name)
        .sorted()
        .distinct()
        .toArray(String[]::new);
  }
}
