// The error path dereferences, and so does the label that it goes to.
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
        status = STATUS_INVALID_PARAMETER;
        goto done;
    }
    KeSetEvent(event, IO_NO_INCREMENT, FALSE);
done:
    ObDereferenceObject(event); // expect: handles/over-dereference
    return status;
}
