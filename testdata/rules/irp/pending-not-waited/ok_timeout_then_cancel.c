// After a timeout the request is cancelled, and waited for again.
#include <wdm.h>

typedef struct _CALL { KEVENT Done; } CALL, *PCALL;

static IO_COMPLETION_ROUTINE CallDone;

NTSTATUS AnchorQuery(PDEVICE_OBJECT Lower)
{
    LARGE_INTEGER second;
    NTSTATUS status;
    CALL call;
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);

    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    KeInitializeEvent(&call.Done, NotificationEvent, FALSE);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, CallDone, &call, TRUE, TRUE, TRUE);
    status = IoCallDriver(Lower, irp);
    if (status == STATUS_PENDING) {
        second.QuadPart = -10000000;
        if (KeWaitForSingleObject(&call.Done, Executive, KernelMode, FALSE, &second) == STATUS_TIMEOUT) {
            IoCancelIrp(irp);
            KeWaitForSingleObject(&call.Done, Executive, KernelMode, FALSE, NULL);
        }
        status = irp->IoStatus.Status;
    }
    IoFreeIrp(irp);
    return status;
}

static NTSTATUS CallDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        KeSetEvent(&((PCALL)Context)->Done, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
