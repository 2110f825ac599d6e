// The routine of the driver signals in every case, so the wait may be unconditional.
#include <wdm.h>

static IO_COMPLETION_ROUTINE SailDone;

NTSTATUS SailSet(PDEVICE_OBJECT Lower)
{
    NTSTATUS status;
    KEVENT done;
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);

    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_SHUTDOWN;
    IoSetCompletionRoutine(irp, SailDone, &done, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Lower, irp);
    KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    status = irp->IoStatus.Status;
    IoFreeIrp(irp);
    return status;
}

static NTSTATUS SailDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
