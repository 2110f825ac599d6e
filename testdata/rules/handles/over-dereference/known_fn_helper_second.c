// FN: The second time is in a helper.
#include <wdm.h>

static VOID GannetDrop(PVOID Object)
{
    ObDereferenceObject(Object);
}

NTSTATUS GannetPeek(HANDLE Handle, PLONG State)
{
    PVOID event;
    NTSTATUS status;

    status = ObReferenceObjectByHandle(Handle, EVENT_QUERY_STATE, *ExEventObjectType, UserMode, &event, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    *State = KeReadStateEvent((PKEVENT)event);
    ObDereferenceObject(event);
    GannetDrop(event);
    return STATUS_SUCCESS;
}
