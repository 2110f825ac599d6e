// The event is allocated, so that it stays where it is whatever happens to the stack.
#include <wdm.h>

NTSTATUS WaitForReply(PKEVENT *Slot)
{
    PKEVENT reply = (PKEVENT)ExAllocatePoolWithTag(NonPagedPool, sizeof(KEVENT), 'tvER');
    NTSTATUS status;

    PAGED_CODE();
    if (reply == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    KeInitializeEvent(reply, NotificationEvent, FALSE);
    *Slot = reply;
    status = KeWaitForSingleObject(reply, UserRequest, UserMode, TRUE, NULL);
    *Slot = NULL;
    ExFreePoolWithTag(reply, 'tvER');
    return status;
}
