// The error path leaves after it has dereferenced.
#include <wdm.h>

NTSTATUS GannetNotify(HANDLE Handle, ULONG Count)
{
    PKEVENT event;
    NTSTATUS status;

    status = ObReferenceObjectByHandle(Handle, EVENT_MODIFY_STATE, *ExEventObjectType, UserMode, (PVOID *)&event, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (Count == 0) {
        ObDereferenceObject(event);
        return STATUS_INVALID_PARAMETER; // guard
    }
    KeSetEvent(event, IO_NO_INCREMENT, FALSE);
    ObDereferenceObject(event);
    return STATUS_SUCCESS;
}
