// A helper dereferences, but the way out before it does not.
#include <wdm.h>

static VOID GannetSignal(PKEVENT Event)
{
    KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
    ObDereferenceObject(Event);
}

NTSTATUS GannetNotify(HANDLE Handle, ULONG Count)
{
    PKEVENT event;
    NTSTATUS status;

    status = ObReferenceObjectByHandle(Handle, EVENT_MODIFY_STATE, *ExEventObjectType, UserMode, (PVOID *)&event, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (Count == 0) {
        return STATUS_INVALID_PARAMETER; // expect: handles/object-ref-leak
    }
    GannetSignal(event);
    return STATUS_SUCCESS;
}
