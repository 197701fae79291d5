package io.pilotgate.portal;

import io.pilotgate.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/** Two files under one name are refused: of the two only the first would be looked at, and its sender would not know. */
@Configuration
class OneFileEach implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var upload = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (upload != null) {
            upload.getMultiFileMap().forEach(OneFileEach::require);
        }
        return true;
    }

    private static void require(String name, List<MultipartFile> files) {
        if (files.size() > 1) {
            throw Refusal.invalid(
                    Refusal.quoted(name),
                    "There are " + files.size() + " files under this name. Send them one at a time.");
        }
    }
}
