package io.pilotgate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts the machine's Chromium once per JVM and gives each test windows of its own. */
final class Chromium implements BeforeAllCallback, ParameterResolver, AfterEachCallback {

    /** For one step of a test; on a machine with other work a page may take most of it. */
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Namespace NAMESPACE = Namespace.create(Chromium.class);

    /** Off the network: names other than this machine's address do not resolve, and nothing calls home. */
    private static final List<String> ARGUMENTS = List.of(
            // The build may run as root, where Chromium's sandbox does not start; it opens our own pages only.
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--no-pings",
            "--disable-domain-reliability",
            "--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,"
                    + "CertificateTransparencyComponentUpdater",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");

    private static boolean said;

    /** The driver and the browser, closed at the end of the run. */
    private record Running(Playwright playwright, Browser browser) implements CloseableResource {

        static Running start(Path chromium) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
            var options = new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(ARGUMENTS)
                    .setTimeout(PATIENCE.toMillis());
            return new Running(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (installed().isEmpty()) {
            String reason =
                    "No Chromium on the PATH: the browser tests are skipped (-Dbrowser=required makes it fail).";
            assertThat(System.getProperty("pilotgate.browser"))
                    .as("Chromium is not on the PATH, and this run requires it")
                    .isNotEqualTo("required");
            skip(reason);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Windows resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Running.class, key -> Running.start(installed().orElseThrow()), Running.class);
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        Windows windows = new Windows(running.browser(), "http://127.0.0.1:" + port);
        context.getStore(NAMESPACE).put(Windows.class, windows);
        return windows;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Windows windows = context.getStore(NAMESPACE).remove(Windows.class, Windows.class);
        if (windows != null) {
            boolean failed = context.getExecutionException().isPresent();
            context.getExecutionException().ifPresent(why -> why.addSuppressed(new AssertionError(windows.inWords())));
            windows.close(failed ? Optional.of(context.getRequiredTestMethod().getName()) : Optional.empty());
        }
    }

    private static Optional<Path> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Surefire prints the number of skipped tests, not their reason: say it once. */
    private static synchronized void skip(String reason) {
        if (!said) {
            System.err.println(reason);
            said = true;
        }
        throw new TestAbortedException(reason);
    }
}
