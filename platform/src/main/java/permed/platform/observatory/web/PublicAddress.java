package permed.platform.observatory.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import permed.platform.site.PlatformSettings;

/** Scheme and host that people reach the platform at, for links that leave it. */
@Component
class PublicAddress {

  private final PlatformSettings settings;

  PublicAddress(PlatformSettings settings) {
    this.settings = settings;
  }

  /** Without a slash at its end. */
  String of(HttpServletRequest request) {
    String address =
        settings.publicAddress() == null
            ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
            : settings.publicAddress().toString();
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
