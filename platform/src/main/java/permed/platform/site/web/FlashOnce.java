package permed.platform.site.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;
import permed.platform.site.Flash;
import permed.platform.site.Reply;

/** Gives the first page after a change what it has to say, and takes the cookie away. */
final class FlashOnce implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Cookie cookie = WebUtils.getCookie(request, Reply.FLASH);
    if (cookie != null && handler instanceof HandlerMethod && request.getMethod().equals("GET")) {
      Flash.parse(cookie.getValue()).ifPresent(flash -> request.setAttribute(Reply.FLASH, flash));
      response.addHeader(HttpHeaders.SET_COOKIE, Reply.cookie("", Duration.ZERO).toString());
    }
    return true;
  }
}
