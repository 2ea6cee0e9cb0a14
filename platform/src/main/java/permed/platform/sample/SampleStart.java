package permed.platform.sample;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Loads the sample at the start, where the operator asked for it. */
@Component
@ConditionalOnProperty("permed.sample")
class SampleStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(SampleStart.class);

  private final SampleConsortium sample;

  SampleStart(SampleConsortium sample) {
    this.sample = sample;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (sample.load()) {
      LOG.info("The sample consortium is loaded.");
    }
  }
}
