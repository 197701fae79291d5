package io.pilotgate.process;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What each group may do in the engine. Staff read models, instances, history and decisions, and work on the tasks they
 * are candidates of (the engine grants READ and TASK_WORK with each task); they change no variable, token or model.
 * This table is the whole truth about our groups: a start takes away what is not in it.
 */
@Component
class StaffGrants {

    private record Grant(Resource resource, String id, Permission... permissions) {}

    private static final List<Grant> STAFF = List.of(
            new Grant(Resources.APPLICATION, "tasklist", Permissions.ACCESS),
            new Grant(
                    Resources.PROCESS_DEFINITION,
                    ANY,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_INSTANCE,
                    ProcessDefinitionPermissions.READ_HISTORY),
            new Grant(Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY),
            new Grant(Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ),
            // Tasklist shows names instead of ids.
            new Grant(Resources.USER, ANY, Permissions.READ),
            new Grant(Resources.GROUP, ANY, Permissions.READ));

    private static final List<Grant> LEAD = List.of(
            new Grant(Resources.APPLICATION, "cockpit", Permissions.ACCESS),
            new Grant(Resources.DEPLOYMENT, ANY, Permissions.READ),
            new Grant(
                    Resources.PROCESS_DEFINITION,
                    ANY,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_INSTANCE,
                    ProcessDefinitionPermissions.READ_HISTORY,
                    ProcessDefinitionPermissions.READ_TASK));

    private final AuthorizationService authorizations;

    StaffGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void seed() {
        for (EngineGroup group : EngineGroup.values()) {
            seed(group.id(), grantsOf(group));
        }
    }

    private static List<Grant> grantsOf(EngineGroup group) {
        List<Grant> grants = new ArrayList<>();
        switch (group) {
            case ADMINISTRATOR, CAMUNDA_ADMIN -> {
                for (Resource resource : Resources.values()) {
                    grants.add(new Grant(resource, ANY, Permissions.ALL));
                }
            }
            case LEAD -> {
                grants.addAll(LEAD);
                STAFF.stream()
                        .filter(grant -> grant.resource() != Resources.PROCESS_DEFINITION)
                        .forEach(grants::add);
            }
            default -> grants.addAll(STAFF);
        }
        return grants;
    }

    private void seed(String group, List<Grant> wanted) {
        List<Authorization> kept = new ArrayList<>();
        for (Grant grant : wanted) {
            kept.add(save(group, grant));
        }
        List<String> keptIds = kept.stream().map(Authorization::getId).toList();
        authorizations.createAuthorizationQuery().groupIdIn(group).unlimitedList().stream()
                .filter(found -> !grantedByTheEngine(found) && !keptIds.contains(found.getId()))
                .forEach(surplus -> authorizations.deleteAuthorization(surplus.getId()));
    }

    /** With each task, and for each filter, the engine and {@link TaskFilters} write their own. */
    private static boolean grantedByTheEngine(Authorization found) {
        boolean single = !ANY.equals(found.getResourceId());
        return single
                && (found.getResourceType() == Resources.TASK.resourceType()
                        || found.getResourceType() == Resources.FILTER.resourceType()
                        || found.getResourceType() == Resources.GROUP.resourceType());
    }

    private Authorization save(String group, Grant grant) {
        Authorization authorization = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .authorizationType(AUTH_TYPE_GRANT)
                .resourceType(grant.resource())
                .resourceId(grant.id())
                .singleResult();
        if (authorization == null) {
            authorization = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            authorization.setGroupId(group);
            authorization.setResource(grant.resource());
            authorization.setResourceId(grant.id());
        }
        authorization.setPermissions(grant.permissions());
        return authorizations.saveAuthorization(authorization);
    }
}
