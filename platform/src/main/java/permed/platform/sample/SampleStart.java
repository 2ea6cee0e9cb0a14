package permed.platform.sample;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import permed.platform.site.PlatformSettings;

/** Loads the sample at the start, where the operator asked for it. */
@Component
class SampleStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(SampleStart.class);

  private final SampleConsortium sample;
  private final SampleDelivery delivery;
  private final PlatformSettings settings;

  SampleStart(SampleConsortium sample, SampleDelivery delivery, PlatformSettings settings) {
    this.sample = sample;
    this.delivery = delivery;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.sample() && sample.load()) {
      delivery.prepare();
      LOG.info("The sample consortium is loaded.");
    }
  }
}
