package io.pilotgate.process;

import io.pilotgate.access.CurrentPerson;
import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Our filters between Spring Security, which knows the person, and the webapps, which ask the engine. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebappFilters {

    @Bean
    FilterRegistrationBean<EngineAuthenticationFilter> engineAuthentication(
            IdentityService identity, CurrentPerson currentPerson) {
        var filter = new FilterRegistrationBean<>(new EngineAuthenticationFilter(identity, currentPerson));
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }

    @Bean
    FilterRegistrationBean<WebappSignIn> webappSignIn(CurrentPerson currentPerson) {
        var filter = new FilterRegistrationBean<>(new WebappSignIn(currentPerson));
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 2);
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        return filter;
    }
}
