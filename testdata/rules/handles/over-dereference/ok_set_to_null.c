// The variable is NULL once the reference is given back.
#include <wdm.h>

NTSTATUS GannetNotify(HANDLE Handle, ULONG Count)
{
    PKEVENT event = NULL;
    NTSTATUS status;

    status = ObReferenceObjectByHandle(Handle, EVENT_MODIFY_STATE, *ExEventObjectType, UserMode, (PVOID *)&event, NULL);
    if (!NT_SUCCESS(status)) {
        goto done;
    }
    if (Count == 0) {
        ObDereferenceObject(event);
        event = NULL;
        status = STATUS_INVALID_PARAMETER;
        goto done;
    }
    KeSetEvent(event, IO_NO_INCREMENT, FALSE);
done:
    if (event != NULL) {
        ObDereferenceObject(event);
    }
    return status;
}
