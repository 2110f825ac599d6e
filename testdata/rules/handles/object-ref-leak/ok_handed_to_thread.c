// The work item gets the object, and with it the reference.
#include <wdm.h>

IO_WORKITEM_ROUTINE GannetLater;

_Use_decl_annotations_
VOID GannetLater(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    ObDereferenceObject(Context);
}

NTSTATUS GannetDefer(PIO_WORKITEM Item, HANDLE Handle)
{
    PVOID event;
    NTSTATUS status;

    PAGED_CODE();
    status = ObReferenceObjectByHandle(Handle, EVENT_MODIFY_STATE, *ExEventObjectType, UserMode, &event, NULL);
    if (NT_SUCCESS(status)) {
        IoQueueWorkItem(Item, GannetLater, DelayedWorkQueue, event);
    }
    return status;
}
