// Two helpers find the lock through a getter of the framework, each by its own call.
#include <ntddk.h>
#include <wdf.h>

typedef struct _ENDPOINT_CONTEXT {
    WDFSPINLOCK Lock;
    ULONG Pending;
} ENDPOINT_CONTEXT, *PENDPOINT_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(ENDPOINT_CONTEXT, EndpointContext)

static VOID EndpointLock(WDFOBJECT Endpoint) // expect: irql/changes-unannotated
{
    WdfSpinLockAcquire(EndpointContext(Endpoint)->Lock);
}

static VOID EndpointUnlock(WDFOBJECT Endpoint)
{
    WdfSpinLockRelease(EndpointContext(Endpoint)->Lock);
}

EVT_WDF_WORKITEM EndpointWork;

VOID EndpointWork(WDFWORKITEM WorkItem)
{
    WDFOBJECT endpoint = WdfWorkItemGetParentObject(WorkItem);

    EndpointLock(endpoint);
    EndpointContext(endpoint)->Pending = 0;
    EndpointUnlock(endpoint);
}
