// The new event takes the place of the old one, which is dereferenced.
#include <wdm.h>

typedef struct _GANNET_CLIENT {
    PVOID Event;
} GANNET_CLIENT, *PGANNET_CLIENT;

NTSTATUS GannetRegister(PGANNET_CLIENT Client, HANDLE Handle)
{
    PVOID event, old;
    NTSTATUS status;

    PAGED_CODE();
    status = ObReferenceObjectByHandle(Handle, EVENT_MODIFY_STATE, *ExEventObjectType, UserMode, &event, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    old = InterlockedExchangePointer(&Client->Event, event);
    if (old != NULL) {
        ObDereferenceObject(old);
    }
    return STATUS_SUCCESS;
}
