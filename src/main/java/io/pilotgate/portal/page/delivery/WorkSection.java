package io.pilotgate.portal.page.delivery;

import java.util.List;

/**
 * What was handed in: documents, SOP versions, batches.
 */
public record WorkSection(List<DocumentRow> documents, List<SopRow> sops, List<BatchRow> batches) {}
