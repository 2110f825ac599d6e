// A thread waits for the driver's own IRP.
#include <wdm.h>

static IO_COMPLETION_ROUTINE JadeDone;

NTSTATUS JadeAsk(PDEVICE_OBJECT Lower)
{
    NTSTATUS status;
    KEVENT done;
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);

    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, JadeDone, &done, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Lower, irp);
    KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    status = irp->IoStatus.Status;
    IoFreeIrp(irp);
    return status;
}

static NTSTATUS JadeDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp); // expect: irp/mark-own-irp
    }
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
