// Three paths meet at the label: not opened, given back, not given back.
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
        status = STATUS_INVALID_PARAMETER;
        goto done;
    }
    KeSetEvent(event, IO_NO_INCREMENT, FALSE);
done:
    if (event != NULL) {
        ObDereferenceObject(event); // expect: handles/over-dereference
    }
    return status;
}
