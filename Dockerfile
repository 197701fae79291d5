# Build the jar first: ./mvnw -DskipTests package
# Layers that change seldom come first, so that an update moves a few hundred kilobytes.
FROM eclipse-temurin:17-jre AS layers
WORKDIR /layers
COPY target/pilotgate.jar pilotgate.jar
RUN java -Djarmode=tools -jar pilotgate.jar extract --layers --launcher --destination .

FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 pilotgate \
 && useradd --system --uid 10001 --gid pilotgate --home-dir /pilotgate pilotgate \
 && mkdir -p /pilotgate/data && chown pilotgate:pilotgate /pilotgate/data
WORKDIR /pilotgate
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
USER pilotgate
VOLUME /pilotgate/data
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "org.springframework.boot.loader.launch.JarLauncher"]
