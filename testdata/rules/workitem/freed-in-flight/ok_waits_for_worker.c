// The thread waits until the worker has set the event, then frees the item.
#include <wdm.h>

typedef struct _CALL {
    KEVENT Done;
    NTSTATUS Status;
} CALL, *PCALL;

IO_WORKITEM_ROUTINE CallWorker;

_Use_decl_annotations_
VOID CallWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PCALL call = (PCALL)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    call->Status = STATUS_SUCCESS;
    KeSetEvent(&call->Done, IO_NO_INCREMENT, FALSE);
}

NTSTATUS CallOnWorker(PDEVICE_OBJECT DeviceObject)
{
    CALL call;
    PIO_WORKITEM item = IoAllocateWorkItem(DeviceObject);

    if (item == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent(&call.Done, NotificationEvent, FALSE);
    IoQueueWorkItem(item, CallWorker, DelayedWorkQueue, &call);
    KeWaitForSingleObject(&call.Done, Executive, KernelMode, FALSE, NULL);
    IoFreeWorkItem(item);
    return call.Status;
}
